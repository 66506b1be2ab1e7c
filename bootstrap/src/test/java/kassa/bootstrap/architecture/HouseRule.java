package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * A rule of the house, such as {@code no-clock}: "domain and application never ask for the time".
 *
 * @param name by which the self-test and the documentation know it
 * @param sentence what holds
 * @param because why
 * @param check how it is seen
 */
record HouseRule(String name, String sentence, String because, ArchRule check) {

    EvaluationResult evaluate(JavaClasses classes) {
        return check.as(sentence).because(because).evaluate(classes);
    }

    void check(JavaClasses classes) {
        check.as(sentence).because(because).check(classes);
    }

    @Override
    public String toString() {
        return name + ": " + sentence;
    }
}
