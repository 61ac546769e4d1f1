package org.jixiao.platform.test.contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.EventType;

/** Holds a context's events against its register and says, as sentences, where the two do not meet. */
final class RegisterProblems {

    private RegisterProblems() {}

    static List<String> of(Catalogue.Context context) {
        List<String> problems = new ArrayList<>();
        Set<Class<?>> events = new LinkedHashSet<>();
        for (Class<?> type : context.eventInterfaces()) {
            events.addAll(eventsOf(type, problems));
        }
        for (Class<?> event : events) {
            String name = context.name() + "." + kebab(event.getSimpleName());
            String registered =
                    context.register().find(event).map(EventType::name).orElse("nothing");
            if (!registered.equals(name)) {
                problems.add(event.getSimpleName() + " is registered as " + registered + ", not as " + name);
            }
        }
        for (EventType registered : context.register().types()) {
            if (!events.contains(registered.type())) {
                problems.add(registered.name() + " is registered and is no event of " + context.name());
            }
            if (registered.revision() < 1) {
                problems.add(registered.name() + " has revision " + registered.revision() + ", revisions count from 1");
            }
        }
        return problems;
    }

    private static List<Class<?>> eventsOf(Class<?> type, List<String> problems) {
        if (!type.isInterface() || !type.isSealed()) {
            problems.add(type.getName() + " is a stored event and no sealed interface of an aggregate");
            return List.of();
        }
        List<Class<?>> events = recordsOf(type).toList();
        events.stream()
                .filter(event -> !event.isRecord() || event.getEnclosingClass() != type)
                .forEach(event -> problems.add(event.getName() + " is not a record nested in " + type.getSimpleName()));
        return events;
    }

    /** A sealed interface may gather some of an aggregate's events under one more name. */
    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(event -> event.isInterface() && event.isSealed() ? recordsOf(event) : Stream.of(event));
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
