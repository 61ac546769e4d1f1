package org.jixiao.launcher.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jixiao.launcher.CannotStart;
import org.jixiao.launcher.demo.Bookmark.Reached;

/**
 * Loads budget year 2020 through the gateway, as its people acted: the projects of the 机关, of five offices and of the centre on
 * trial, with one 不宜公开, one graded 中 and resubmitted, one adjusted, the classified one, and one that its appraisal stopped; a policy,
 * the department as a whole, what was approved for 2019 before the system was there, and what 2021 prepares. At its end everything is
 * evaluated, the results have their consequences in 2021 and 2022, and the public sees what it may.
 */
public final class DemoYear {

    static final List<String> CHAPTERS = List.of(
            "office.json",
            "opening-load-2019.json",
            "project-1.json",
            "project-2.json",
            "project-3.json",
            "project-4.json",
            "project-5.json",
            "project-6.json",
            "project-7.json",
            "project-8.json",
            "project-9.json",
            "project-10.json",
            "project-11.json",
            "project-12.json",
            "project-13.json",
            "project-14.json",
            "project-15.json",
            "project-16.json",
            "policy-1.json",
            "department-2020.json",
            "core-indicators.json",
            "year-2021.json",
            "units-2020.json",
            "closing-2020.json",
            "project-1-results.json",
            "project-2-results.json",
            "self-evaluations-2020.json",
            "results-2020.json",
            "whole-2020.json",
            "key-evaluations-2020.json",
            "assessment-2020.json",
            "submissions-2020.json",
            "project-7-in-2021.json",
            "project-8-in-2021.json",
            "budgets-2021-by-results.json",
            "year-2022.json",
            "unit-bj-2021.json",
            "work-plan.json",
            "disclosure-budget-2020.json",
            "disclosure-final-accounts-2020.json");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Gateway gateway;
    private final Bookmark bookmark;

    public DemoYear(Gateway gateway, Bookmark bookmark) {
        this.gateway = gateway;
        this.bookmark = bookmark;
    }

    /**
     * Plays all chapters, from where it stopped the last time. A step that was taken and not marked is taken again: every command has its
     * own key, so that it happens once.
     */
    public void load() throws IOException, InterruptedException {
        Reached reached = bookmark.reached();
        gateway.recall(reached.remembered());
        int step = 0;
        for (String chapter : CHAPTERS) {
            Script script = Script.read(chapter);
            for (Step next : script.steps()) {
                step++;
                if (step > reached.steps()) {
                    take(next, script.title());
                    bookmark.put(new Reached(step, gateway.remembered()));
                }
            }
        }
    }

    private void take(Step step, String chapter) throws InterruptedException {
        try {
            take(step);
        } catch (IOException e) {
            throw new CannotStart("The demo year broke off in \"" + chapter + "\": " + e.getMessage(), e);
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
