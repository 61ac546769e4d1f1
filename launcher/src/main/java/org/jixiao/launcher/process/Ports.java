package org.jixiao.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.launcher.CannotStart;

/** Says which port is taken before anything is started, instead of leaving it to the process that fails on it. */
public final class Ports {

    private Ports() {}

    /** Refuses, naming every port of these that something else listens on. */
    public static void requireFree(Map<Integer, String> usedBy) {
        String taken = usedBy.entrySet().stream()
                .filter(use -> !isFree(use.getKey()))
                .map(use -> use.getKey() + " (" + use.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new CannotStart("Another program uses port " + taken + ". Stop it, then start again.");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
