package org.jixiao.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.launcher.leash.Leash;
import org.jixiao.launcher.process.JavaCommand;
import org.jixiao.launcher.process.ServiceProcess;
import org.jixiao.launcher.process.UnpackedJar;
import org.jixiao.launcher.rehearsal.ServiceStart;

/** How a service's process is started: its command line and the environment in which it finds everything it needs. */
final class ServiceCommand {

    /** For a small machine and a short life: little memory per process and quick code at once rather than the best code later. */
    private static final List<String> SMALL_AND_QUICK = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Xms24m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30");

    private final Path java;
    private final Path leash;
    private final Folders folders;

    ServiceCommand(Path java, Path leash, Folders folders) {
        this.java = java;
        this.leash = leash;
        this.folders = folders;
    }

    ServiceStart start(ServiceProcess service, UnpackedJar program) throws IOException {
        JavaCommand plain = new JavaCommand(
                        java,
                        SMALL_AND_QUICK,
                        List.of(program.jar(), leash),
                        List.of(Leash.class.getName(), program.mainClass()))
                .with(List.of("-Xmx" + service.heap()));
        return new ServiceStart(service, plain, environment(service), program.folder());
    }

    private Map<String, String> environment(ServiceProcess service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "5s");
        environment.put("JIXIAO_PORT", Integer.toString(service.port()));
        environment.put("JIXIAO_PUBLIC_URL", Suite.PUBLIC_URL);
        environment.put("JIXIAO_ISSUER", Suite.ISSUER);
        environment.put("JIXIAO_SECRETS", folders.secretsOf(service).toString());
        if (service.equals(Suite.IDENTITY)) {
            environment.put(
                    "JIXIAO_GATEWAY_SECRETS", folders.secretsOf(Suite.GATEWAY).toString());
        }
        if (service.usesDatabase()) {
            String database = "jdbc:postgresql://127.0.0.1:" + Suite.DATABASE_PORT + "/" + Suite.DATABASE;
            environment.put("JIXIAO_EVENT_LOG_URL", database);
            environment.put("JIXIAO_READ_MODEL_URL", database);
        }
        return environment;
    }
}
