package org.jixiao.launcher.postgres;

import java.nio.file.Path;

/** Starts a server, says so, and waits to be killed. */
final class LauncherToKill {

    static final String STARTED = "started";

    private LauncherToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        Postgres.start(
                new Postgres.Place(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Path.of(arguments[2]),
                        Integer.parseInt(arguments[3])),
                "correct horse battery staple");
        System.out.println(STARTED);
        Thread.currentThread().join();
    }
}
