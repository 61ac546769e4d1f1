package org.jixiao.launcher.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.launcher.process.JavaCommand;
import org.jixiao.launcher.process.ServiceProcess;

/**
 * How a service is started: quickly, if this very start was rehearsed, otherwise plainly.
 *
 * @param plain the start that needs nothing but the unpacked jar
 * @param environment the variables in which the service finds everything it needs
 * @param folder the unpacked jar; what was rehearsed goes with it when the jar is unpacked anew
 */
public record ServiceStart(ServiceProcess service, JavaCommand plain, Map<String, String> environment, Path folder) {

    /** The command that starts the service soonest. */
    public JavaCommand command() throws IOException {
        return isRehearsed() ? onStage().with(List.of("-XX:AOTCache=" + memory())) : plain;
    }

    /** Whether everything is there, and was rehearsed with exactly this command, environment, JDK and these jars. */
    public boolean isRehearsed() throws IOException {
        return Files.exists(stamp()) && Files.readString(stamp()).equals(circumstances());
    }

    /** The start as it is rehearsed and repeated: with the bean definitions that the rehearsal has written down. */
    JavaCommand onStage() {
        return plain.with(List.of("-Dspring.aot.enabled=true")).withClasses(beans());
    }

    /** Bean definitions as code: what Spring otherwise finds out at each start. */
    Path beans() {
        return folder.resolve("beans.jar");
    }

    /** Classes loaded and linked: what the JVM otherwise does at each start. */
    Path memory() {
        return folder.resolve("start.aot");
    }

    /** Exists when the other two are complete; says under which circumstances they hold. */
    Path stamp() {
        return folder.resolve("rehearsed-with");
    }

    /** All on which the JVM and Spring insist. A JVM that meets something else starts without the help, and says so nowhere. */
    String circumstances() throws IOException {
        return String.join(
                "\n",
                Runtime.version().toString(),
                String.join(" ", plain.line()),
                new TreeMap<>(environment).toString(),
                jars());
    }

    private String jars() throws IOException {
        try (Stream<Path> unpacked = Files.walk(folder)) {
            return Stream.concat(unpacked, plain.classPath().stream())
                    .filter(path -> path.toString().endsWith(".jar") && !path.equals(beans()))
                    .sorted()
                    .map(ServiceStart::sizeAndTime)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String sizeAndTime(Path jar) {
        return jar + " " + jar.toFile().length() + " " + jar.toFile().lastModified();
    }
}
