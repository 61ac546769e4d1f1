package org.jixiao.platform.test.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** What is asked of every package. */
final class Packages {

    static final ArchRule FREE_OF_CYCLES =
            slices().matching("org.jixiao.(**)").should().beFreeOfCycles();

    static final ArchRule NULL_MARKED = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("live in a package with @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                            .orElse(false);
                    events.add(new SimpleConditionEvent(item, marked, message(item.getPackage())));
                }
            })
            .because("NullAway looks only at packages that are marked");

    private Packages() {}

    private static String message(JavaPackage javaPackage) {
        return "package " + javaPackage.getName() + " needs a package-info.java with @NullMarked";
    }
}
