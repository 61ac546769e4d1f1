package org.jixiao.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.jixiao.launcher.CannotStart;
import org.jixiao.launcher.Folders;

/**
 * A service's jar as plain jars in a folder, which starts in half the time, and which a build beside a running suite does not
 * pull from under it.
 *
 * @param jar the service's own classes; its manifest names the libraries
 */
public record UnpackedJar(Path jar) {

    private static final String STAMP = "unpacked-from";

    /** Unpacks the jar into the folder, unless exactly this jar was unpacked there before. */
    public static UnpackedJar of(Path jar, Path folder, Path java) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new CannotStart(jar + " is missing; build first: mvn -DskipTests package");
        }
        UnpackedJar unpacked = new UnpackedJar(folder.resolve(jar.getFileName()));
        Path stamp = folder.resolve(STAMP);
        String source = fingerprint(jar);
        if (Files.exists(stamp) && Files.readString(stamp).equals(source)) {
            return unpacked;
        }
        Folders.delete(folder);
        unpack(jar, folder, java);
        Files.writeString(stamp, source);
        return unpacked;
    }

    /** Where it is unpacked; deleted with all that is in it when the jar has changed. */
    public Path folder() {
        return jar.resolveSibling("");
    }

    /** The class with the service's own {@code main}. */
    public String mainClass() throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    /** Checksums of all that is in the jar. Its time says nothing: a repeatable build gives every jar the same. */
    private static String fingerprint(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream()
                    .map(entry -> Long.toHexString(entry.getCrc()) + " " + entry.getName())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void unpack(Path jar, Path folder, Path java) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new CannotStart(jar + " cannot be unpacked: " + said.strip());
        }
    }
}
