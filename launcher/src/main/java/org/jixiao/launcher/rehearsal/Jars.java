package org.jixiao.launcher.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Folders as jars: the JVM keeps classes of jars only. */
final class Jars {

    private Jars() {}

    static void pack(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                packed.putNextEntry(new JarEntry(folder.relativize(file)
                        .toString()
                        .replace(folder.getFileSystem().getSeparator(), "/")));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
