package org.jixiao.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jixiao.launcher.CannotStart;

/** Loads budget year 2020 through the gateway: an ordinary project, one 不宜公开, the classified one, and finance's documents. */
public final class DemoYear {

    static final List<String> CHAPTERS = List.of("office.json", "project-1.json", "project-2.json", "project-6.json");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Path marker;

    /**
     * @param marker the file that says that everything is loaded already
     */
    public DemoYear(Path marker) {
        this.marker = marker;
    }

    public boolean isLoaded() {
        return Files.exists(marker);
    }

    /** Plays all chapters; one that broke off half-way goes on where it was, because every command has its own key. */
    public void load(Gateway gateway) throws InterruptedException, IOException {
        for (String chapter : CHAPTERS) {
            Script script = Script.read(chapter);
            try {
                for (Step step : script.steps()) {
                    take(step, gateway);
                }
            } catch (IOException e) {
                throw new CannotStart("The demo year broke off in \"" + script.title() + "\": " + e.getMessage(), e);
            }
        }
        Files.createFile(marker);
    }

    private void take(Step step, Gateway gateway) throws IOException, InterruptedException {
        switch (step) {
            case Step.Does does -> gateway.send(does);
            case Step.Reads reads -> await(reads, gateway);
        }
    }

    private void await(Step.Reads step, Gateway gateway) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!gateway.read(step)) {
            if (System.nanoTime() > deadline) {
                throw new IOException(step.path() + " does not come to say " + step.until());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
