package org.jixiao.proof;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verifier")
class StandsAloneTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jixiao.proof", "org.jixiao.verifier");

    @Test
    @DisplayName("needs the JDK and nothing else, no network and no database")
    void needsTheJdkOnly() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.jixiao.proof..",
                        "org.jixiao.verifier..",
                        "java.io..",
                        "java.lang..",
                        "java.nio..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "javax.crypto..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("has no cycles between its packages")
    void hasNoCycles() {
        slices().matching("org.jixiao.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
