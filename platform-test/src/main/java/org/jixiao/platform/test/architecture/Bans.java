package org.jixiao.platform.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What nobody may use. */
final class Bans {

    static final ArchRule NO_TRANSACTIONAL = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Transactional")
            .because("with two data sources an annotation picks one of them in silence; the platform opens"
                    + " transactions");

    static final ArchRule NO_JACKSON_2 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("the suite writes JSON with Jackson 3; Jackson 2 is there for Axon alone");

    private Bans() {}
}
