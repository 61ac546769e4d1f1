package org.jixiao.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run shall do.
 *
 * @param only names of sections; empty: all of them
 * @param quick tiny sizes, which show that everything works and say nothing about speed
 * @param largest events in the largest log
 * @param top the project's top folder
 * @param out where the report goes
 * @param publish whether the table of goals is also put into the documentation
 */
public record Options(Set<String> only, boolean quick, int largest, Path top, Path out, boolean publish) {

    private static final int A_MILLION = 1_000_000;

    public Options {
        only = Set.copyOf(only);
    }

    static Options parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Set<String> only = new HashSet<>();
        boolean quick = false;
        boolean publish = false;
        int largest = A_MILLION;
        Path top = Path.of("").toAbsolutePath();
        Path out = top.resolve("benchmarks/results/latest");
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--quick" -> quick = true;
                case "--publish" -> publish = true;
                case "--only" -> only.addAll(List.of(value(option, rest).split(",")));
                case "--events" -> largest = Integer.parseInt(value(option, rest));
                case "--top" ->
                    top = Path.of(value(option, rest)).toAbsolutePath().normalize();
                case "--out" ->
                    out = Path.of(value(option, rest)).toAbsolutePath().normalize();
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
        return new Options(only, quick, largest, top, out, publish);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.removeFirst();
    }

    boolean wants(String section) {
        return only.isEmpty() || only.contains(section);
    }
}
