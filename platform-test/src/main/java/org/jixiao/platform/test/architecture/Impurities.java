package org.jixiao.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What makes the same input give another answer tomorrow. */
final class Impurities {

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom");

    private static final Map<String, Set<String>> CALLS = Map.of(
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"),
            "java.lang.StrictMath", Set.of("random"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.util.Locale", Set.of("getDefault"));

    private static final List<String> OUTSIDE_WORLD = List.of(
            "org.springframework.",
            "org.axonframework.",
            "jakarta.",
            "java.sql.",
            "javax.sql.",
            "java.net.",
            "java.nio.file.",
            "java.io.",
            "org.slf4j.",
            "tools.jackson.",
            "com.fasterxml.jackson.");

    private Impurities() {}

    /** Uses of a clock or of randomness in this class, as sentences. */
    static Stream<String> clockAndRandomness(JavaClass item) {
        Stream<String> types = dependencies(item)
                .filter(dependency -> CLOCKS_AND_DICE.contains(target(dependency)))
                .map(Dependency::getDescription);
        Stream<String> calls = item.getAccessesFromSelf().stream()
                .filter(Impurities::isClockOrDice)
                .map(JavaAccess::getDescription);
        return Stream.concat(types, calls);
    }

    /** Uses of a framework, a database, files or the network in this class, as sentences. */
    static Stream<String> outsideWorld(JavaClass item) {
        return dependencies(item)
                .filter(dependency -> OUTSIDE_WORLD.stream().anyMatch(target(dependency)::startsWith))
                .filter(dependency -> !target(dependency).equals("java.io.Serializable"))
                .map(Dependency::getDescription);
    }

    private static Stream<Dependency> dependencies(JavaClass item) {
        return item.getDirectDependenciesFromSelf().stream();
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static boolean isClockOrDice(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || CALLS.getOrDefault(owner, Set.of()).contains(name);
    }
}
