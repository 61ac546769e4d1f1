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
 * @param withRehearsals whether to make the next start quick, in the background
 */
record Options(Path sources, Path data, boolean fresh, boolean withDemoYear, boolean withRehearsals) {

    /** {@code <top folder> [--data <folder>] [--fresh] [--empty] [--no-rehearsal]}, as the script {@code run} passes it on. */
    static Options parse(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        Path sources = folder(rest, "the project's top folder");
        Path data = sources.resolve("data");
        boolean fresh = false;
        boolean withDemoYear = true;
        boolean withRehearsals = true;
        while (rest.hasNext()) {
            switch (rest.next()) {
                case "--fresh" -> fresh = true;
                case "--empty" -> withDemoYear = false;
                case "--no-rehearsal" -> withRehearsals = false;
                case "--data" -> data = folder(rest, "--data");
                case String unknown ->
                    throw new CannotStart("Unknown option " + unknown + "; ./run --help shows what there is.");
            }
        }
        return new Options(sources, data, fresh, withDemoYear, withRehearsals);
    }

    private static Path folder(Iterator<String> rest, String meaning) {
        if (!rest.hasNext()) {
            throw new CannotStart("A folder is missing: " + meaning + ".");
        }
        return Path.of(rest.next()).toAbsolutePath().normalize();
    }
}
