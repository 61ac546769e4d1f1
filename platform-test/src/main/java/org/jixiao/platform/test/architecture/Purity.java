package org.jixiao.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;

/** An auditor's replay years later must give the same answer: no clock, no randomness, no framework, no outside world. */
final class Purity {

    static final ArchRule OF_STATES_AND_COMMANDS =
            pure("states and commands, and all they use", Purity::isStateOrCommand);

    static final ArchRule OF_EVENTS = pure("events, and all they use", item -> item.isAssignableTo(StoredEvent.class));

    private Purity() {}

    private static ArchRule pure(String description, Predicate<JavaClass> roots) {
        return ArchRuleDefinition.all(reachableFrom(description, roots))
                .should(notBeImpure())
                .allowEmptyShould(true);
    }

    private static boolean isStateOrCommand(JavaClass item) {
        String outermost = outermost(item).getSimpleName();
        return outermost.endsWith("State") || outermost.endsWith("Command");
    }

    private static JavaClass outermost(JavaClass item) {
        return item.getEnclosingClass().map(Purity::outermost).orElse(item);
    }

    /** Purity is no property of one class: a state is as pure as the helper it asks. */
    private static ClassesTransformer<JavaClass> reachableFrom(String description, Predicate<JavaClass> roots) {
        return new AbstractClassesTransformer<>(description) {
            @Override
            public Iterable<JavaClass> doTransform(JavaClasses classes) {
                Set<JavaClass> reached = new LinkedHashSet<>();
                Deque<JavaClass> open =
                        new ArrayDeque<>(classes.stream().filter(roots).toList());
                while (!open.isEmpty()) {
                    JavaClass next = open.pop();
                    if (reached.add(next)) {
                        used(next)
                                .filter(used -> classes.contain(used.getName()))
                                .forEach(open::push);
                    }
                }
                return reached;
            }
        };
    }

    private static Stream<JavaClass> used(JavaClass item) {
        return item.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }

    private static ArchCondition<JavaClass> notBeImpure() {
        return new ArchCondition<>("be pure") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Stream.concat(Impurities.clockAndRandomness(item), Impurities.outsideWorld(item))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(item, found)));
            }
        };
    }
}
