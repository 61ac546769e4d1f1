package org.jixiao.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.launcher.process.ServiceProcess;

/** What the suite consists of: the one list of its processes, their ports and their memory on a small machine. */
final class Suite {

    static final int DATABASE_PORT = 8132;
    static final String DATABASE = "jixiao";

    static final ServiceProcess IDENTITY = new ServiceProcess("demo-identity", "demo-identity", 8190, "96m", false);
    static final ServiceProcess GATEWAY = new ServiceProcess("gateway", "gateway", 8080, "96m", false);

    static final List<ServiceProcess> SERVICES = List.of(
            new ServiceProcess("goals", "goals-service", 8101, "128m", true),
            new ServiceProcess("monitoring", "monitoring-service", 8102, "128m", true),
            new ServiceProcess("evaluation", "evaluation-service", 8103, "128m", true),
            new ServiceProcess("disclosure", "disclosure-service", 8104, "128m", true),
            new ServiceProcess("journal", "journal-service", 8105, "128m", true));

    /** The address people use. */
    static final String PUBLIC_URL = "http://127.0.0.1:" + GATEWAY.port();

    static final String ISSUER = "http://127.0.0.1:" + IDENTITY.port();

    private Suite() {}

    /** In the order of starting; they are stopped the other way round. */
    static List<ServiceProcess> processes() {
        return Stream.of(List.of(IDENTITY), SERVICES, List.of(GATEWAY))
                .flatMap(List::stream)
                .toList();
    }

    /** Every port the suite listens on, with who does. */
    static Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        processes().forEach(process -> ports.put(process.port(), process.name()));
        ports.put(DATABASE_PORT, "PostgreSQL");
        return ports;
    }
}
