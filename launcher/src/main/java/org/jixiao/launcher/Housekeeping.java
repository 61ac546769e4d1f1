package org.jixiao.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jixiao.launcher.console.Progress;
import org.jixiao.launcher.postgres.RunningServer;
import org.jixiao.launcher.process.Leftovers;
import org.jixiao.launcher.process.Ports;

/** What has to be in order before anything is started. */
final class Housekeeping {

    private final Folders folders;
    private final Progress progress;

    Housekeeping(Folders folders, Progress progress) {
        this.folders = folders;
        this.progress = progress;
    }

    void prepare(boolean fresh) throws IOException, InterruptedException {
        endLeftovers();
        if (fresh) {
            folders.empty();
            progress.say("Deleted everything in " + folders.data() + ".");
        }
        Ports.requireFree(Suite.ports());
    }

    private void endLeftovers() throws IOException, InterruptedException {
        List<String> ended = Leftovers.end(folders.running());
        if (!ended.isEmpty()) {
            progress.say("Ended what an earlier start had left running: " + String.join(", ", ended) + ".");
        }
        Optional<RunningServer> orphan = RunningServer.on(folders.postgres());
        if (orphan.isPresent()) {
            progress.say("Stopping PostgreSQL (process "
                    + orphan.get().process().pid() + "), which an earlier start had left running.");
            orphan.get().stop();
        }
    }
}
