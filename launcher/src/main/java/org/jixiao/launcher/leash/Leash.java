package org.jixiao.launcher.leash;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs a service's main class and ends the process in good order as soon as standard input ends, which it does when the launcher
 * ends in whatever way, by {@code kill -9} too.
 */
public final class Leash {

    private Leash() {}

    /** The first argument names the main class; the others are its own. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("leash").start(Leash::exitWithTheLauncher);
        Object own = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, own);
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void exitWithTheLauncher() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said to a service this way
            }
        } catch (IOException e) {
            System.err.println("Standard input broke off: " + e.getMessage());
        }
        System.exit(0);
    }
}
