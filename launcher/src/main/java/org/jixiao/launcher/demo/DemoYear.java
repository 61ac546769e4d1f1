package org.jixiao.launcher.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jixiao.launcher.CannotStart;

/**
 * Loads budget year 2020 through the gateway: an ordinary project, one 不宜公开, one that was returned and later adjusted, the
 * classified one, one that an office reviews by itself, one that is only filed, one whose appraisal stopped it, finance's documents,
 * the core indicators that were issued for the next year, and the work plans of the notice's three years.
 */
public final class DemoYear {

    static final List<String> CHAPTERS = List.of(
            "office.json",
            "project-1.json",
            "project-2.json",
            "project-3.json",
            "project-6.json",
            "project-9.json",
            "project-12.json",
            "project-16.json",
            "core-indicators.json",
            "work-plan.json");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Gateway gateway;

    public DemoYear(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Plays all chapters; one that broke off half-way goes on where it was, because every command has its own key. */
    public void load() throws InterruptedException {
        for (String chapter : CHAPTERS) {
            Script script = Script.read(chapter);
            try {
                for (Step step : script.steps()) {
                    take(step);
                }
            } catch (IOException e) {
                throw new CannotStart("The demo year broke off in \"" + script.title() + "\": " + e.getMessage(), e);
            }
        }
    }

    private void take(Step step) throws IOException, InterruptedException {
        switch (step) {
            case Step.Does does -> gateway.send(does);
            case Step.Reads reads -> await(reads);
        }
    }

    private void await(Step.Reads step) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!gateway.read(step)) {
            if (System.nanoTime() > deadline) {
                throw new IOException(step.path() + " does not come to say " + step.until());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
