package org.jixiao.launcher.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM to start.
 *
 * @param java the program
 * @param options what the JVM itself is told
 * @param classPath in the order in which classes are looked for
 * @param main the main class and its arguments
 */
public record JavaCommand(Path java, List<String> options, List<Path> classPath, List<String> main) {

    public JavaCommand with(List<String> moreOptions) {
        return new JavaCommand(java, joined(options, moreOptions), classPath, main);
    }

    public JavaCommand withClasses(Path jar) {
        return new JavaCommand(java, options, joined(classPath, List.of(jar)), main);
    }

    /** As a process is started with it. */
    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(options);
        line.add("-cp");
        line.add(classPathText());
        line.addAll(main);
        return line;
    }

    public String classPathText() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
