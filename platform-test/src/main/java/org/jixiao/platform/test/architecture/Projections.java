package org.jixiao.platform.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A projection built anew must come out row for row as the old one. */
final class Projections {

    static final ArchRule NO_CLOCK_NO_RANDOMNESS = classes()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .should(askNeitherClockNorDice())
            .because("a rebuild must give the same rows; the event brings its time along")
            .allowEmptyShould(true);

    static final ArchRule NO_DATABASE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
            .because("a projection returns changes and never reads its own tables")
            .allowEmptyShould(true);

    private Projections() {}

    private static ArchCondition<JavaClass> askNeitherClockNorDice() {
        return new ArchCondition<>("ask neither clock nor dice") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Impurities.clockAndRandomness(item)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(item, found)));
            }
        };
    }
}
