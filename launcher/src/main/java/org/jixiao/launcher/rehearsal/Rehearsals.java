package org.jixiao.launcher.rehearsal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jixiao.launcher.Folders;
import org.jixiao.launcher.console.Progress;

/** The rehearsals of all services whose start was not rehearsed yet: one after the other, behind everything else. */
public final class Rehearsals {

    private static final Logger LOG = Logger.getLogger(Rehearsals.class.getName());

    private final List<ServiceStart> missing;
    private final Folders folders;
    private final Progress progress;
    private final Thread thread =
            Thread.ofPlatform().name("rehearsals").daemon().unstarted(this::run);

    private Rehearsals(List<ServiceStart> missing, Folders folders, Progress progress) {
        this.missing = missing;
        this.folders = folders;
        this.progress = progress;
    }

    /** Begins those that are missing, in the background. */
    public static Rehearsals begin(List<ServiceStart> starts, Folders folders, Progress progress) throws IOException {
        List<ServiceStart> missing = new ArrayList<>();
        for (ServiceStart start : starts) {
            if (!start.isRehearsed()) {
                missing.add(start);
            }
        }
        Rehearsals rehearsals = new Rehearsals(missing, folders, progress);
        if (!missing.isEmpty()) {
            progress.say("Rehearsing the next start in the background, which makes it several times as quick.");
            rehearsals.thread.start();
        }
        return rehearsals;
    }

    /** Ends at once; what is missing then is rehearsed after the next start. */
    public void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            long begin = System.nanoTime();
            for (ServiceStart start : missing) {
                rehearse(start);
            }
            progress.say("Rehearsed the next start in "
                    + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s.");
        } catch (InterruptedException _) {
            LOG.fine("Interrupted; the next start goes on with it");
        }
    }

    private void rehearse(ServiceStart start) throws InterruptedException {
        try {
            new Rehearsal(start, folders).run();
        } catch (RehearsalFailed e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
            progress.say("" + e.getMessage());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.log(Level.WARNING, "The start of " + start.service().name() + " could not be rehearsed", e);
        }
    }
}
