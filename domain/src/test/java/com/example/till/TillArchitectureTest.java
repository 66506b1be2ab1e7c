package com.example.till;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import kassa.domain.architecture.KassaRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TillArchitectureTest {

    @Test
    @DisplayName("the till keeps the rules of Kassa")
    void keepsTheRulesOfKassa() {
        JavaClasses till = new ClassFileImporter().importPackages("com.example.till");

        KassaRules.forCodeIn("com.example.till..").forEach(rule -> rule.check(till));
    }
}
