package org.jixiao.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param sources the project's top folder
 * @param data where everything is kept
 * @param fresh whether to forget everything kept first
 * @param withDemoYear whether to load the demo year where it is not there yet
 */
record Options(Path sources, Path data, boolean fresh, boolean withDemoYear) {

    /** {@code <top folder> [--data <folder>] [--fresh] [--empty]}, as the script {@code run} passes it on. */
    static Options parse(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        Path sources = folder(rest, "the project's top folder");
        Options options = new Options(sources, sources.resolve("data"), false, true);
        while (rest.hasNext()) {
            options = switch (rest.next()) {
                case "--fresh" -> new Options(sources, options.data, true, options.withDemoYear);
                case "--empty" -> new Options(sources, options.data, options.fresh, false);
                case "--data" -> new Options(sources, folder(rest, "--data"), options.fresh, options.withDemoYear);
                case String unknown ->
                    throw new CannotStart("Unknown option " + unknown + "; ./run --help shows what there is.");
            };
        }
        return options;
    }

    private static Path folder(Iterator<String> rest, String meaning) {
        if (!rest.hasNext()) {
            throw new CannotStart("A folder is missing: " + meaning + ".");
        }
        return Path.of(rest.next()).toAbsolutePath().normalize();
    }
}
