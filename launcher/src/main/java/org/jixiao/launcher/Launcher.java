package org.jixiao.launcher;

import java.io.Console;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jixiao.launcher.console.Progress;
import org.jspecify.annotations.Nullable;

/** Starts the whole suite on one machine and stays until it is stopped or one of its processes ends. */
public final class Launcher {

    private Launcher() {}

    /** {@code <top folder> [--data <folder>] [--fresh] [--empty] [--no-rehearsal]}; see {@link Options}. */
    public static void main(String[] arguments) throws InterruptedException {
        Progress progress = new Progress(System.out, isTerminal(), System::nanoTime);
        Diagnostics.silence();
        try {
            run(Options.parse(List.of(arguments)), progress);
        } catch (CannotStart e) {
            giveUp(progress, e.getMessage(), e);
        } catch (IOException e) {
            giveUp(progress, e.toString(), e);
        }
    }

    /** One line for the user; the whole story for the log. */
    private static void giveUp(Progress progress, @Nullable String reason, Exception cause) {
        progress.end();
        System.err.println("Jixiao: " + reason);
        Logger.getLogger(Launcher.class.getName()).log(Level.WARNING, reason, cause);
        System.exit(1);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static void run(Options options, Progress progress) throws IOException, InterruptedException {
        Folders folders = new Folders(options.sources(), options.data());
        folders.create();
        SingleInstance claim = SingleInstance.claim(folders.running());
        new Housekeeping(folders, progress).prepare(options.fresh());
        Diagnostics.writeTo(folders.logs().resolve("launcher.log"));
        RunningSuite suite = new RunningSuite();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, progress, claim), "stop"));
        new Startup(folders, progress, suite).run(options);
        suite.awaitFirstEnd();
    }

    private static void stop(RunningSuite suite, Progress progress, SingleInstance claim) {
        progress.end();
        progress.say("Stopping ...");
        try {
            suite.stop();
            claim.release();
            progress.say("Stopped. Everything is kept; the next start continues from here.");
        } catch (IOException | InterruptedException e) {
            System.err.println("Jixiao: not everything could be stopped: " + e.getMessage());
        }
    }
}
