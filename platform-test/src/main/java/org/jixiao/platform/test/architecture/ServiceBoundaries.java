package org.jixiao.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** Where a service ends, and where a slice in it ends. */
final class ServiceBoundaries {

    /** What services report about their own machinery: the platform writes it for all of them. */
    private static final String MACHINERY = "org.jixiao.contracts.journal";

    private final String root;
    private final String ownEvents;

    ServiceBoundaries(String context) {
        root = "org.jixiao." + context;
        ownEvents = "org.jixiao.contracts." + context;
    }

    /** A slice is a package below an aggregate's: {@code goals.goal.draft}. */
    ArchRule slicesAreIndependent() {
        return forbid("use another slice", dependency -> {
            Optional<String> from = slice(dependency.getOriginClass());
            Optional<String> to = slice(dependency.getTargetClass().getBaseComponentType());
            return from.isPresent() && to.isPresent() && !from.equals(to);
        });
    }

    ArchRule onlyWhatIsShared() {
        List<String> allowed =
                List.of(root, "org.jixiao.contracts", "org.jixiao.platform", "org.jixiao.kernel", "org.jixiao.proof");
        return forbid("depend on anything of the suite but contracts, platform, kernel and proofs", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return isIn("org.jixiao", target) && allowed.stream().noneMatch(home -> isIn(home, target));
        });
    }

    ArchRule onlyOwnAndPublishedEvents() {
        return forbid("know another context's private events", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return target.isAssignableTo(StoredEvent.class)
                    && !target.isEquivalentTo(StoredEvent.class)
                    && !isIn(ownEvents, target)
                    && !target.isAnnotatedWith(Published.class);
        });
    }

    /** The platform serves any context and therefore knows none: of the contracts only their root. */
    static ArchRule platformKnowsNoContext() {
        return forbid("know a context", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            boolean root = target.getPackageName().equals("org.jixiao.contracts");
            return isIn("org.jixiao", target)
                    && !root
                    && !isIn(MACHINERY, target)
                    && !isIn("org.jixiao.platform", target)
                    && !isIn("org.jixiao.migration", target);
        });
    }

    /** Contracts stand alone: whoever reads the log needs no framework. */
    static ArchRule contractsStandAlone() {
        List<String> allowed = List.of("org.jixiao.contracts", "java", "org.jspecify");
        return forbid("depend on anything but the JDK", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return !target.isPrimitive() && allowed.stream().noneMatch(home -> isIn(home, target));
        });
    }

    private Optional<String> slice(JavaClass item) {
        if (!isIn(root, item)) {
            return Optional.empty();
        }
        List<String> parts = List.of(item.getPackageName().split("\\.", -1));
        int depth = root.split("\\.", -1).length + 2;
        return parts.size() < depth ? Optional.empty() : Optional.of(String.join(".", parts.subList(0, depth)));
    }

    private static boolean isIn(String home, JavaClass item) {
        return item.getPackageName().equals(home) || item.getPackageName().startsWith(home + ".");
    }

    private static ArchRule forbid(String description, Predicate<Dependency> forbidden) {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>("not " + description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(item, found.getDescription())));
            }
        });
    }
}
