package org.jixiao.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that people wrote: no tests, and nothing that Spring generated beside them. */
final class OwnClasses {

    private OwnClasses() {}

    static JavaClasses in(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("__") && !location.contains("$$"))
                .importPackages(rootPackage);
    }
}
