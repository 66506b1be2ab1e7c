package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that rules look at. */
final class HouseClasses {

    /** What goes into the product: no tests, neither from a folder nor from the jar of another module's tests. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("kassa");

    private HouseClasses() {}

    static JavaClasses below(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
