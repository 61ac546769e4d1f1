package org.jixiao.platform.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.platform.automation.Automations;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.DroppedLetters;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.projection.Projections;

/** Projections and automations as one list. */
final class Processors {

    private final Projections projections;
    private final Automations automations;
    private final DroppedLetters dropped;

    Processors(Projections projections, Automations automations, DroppedLetters dropped) {
        this.projections = projections;
        this.automations = automations;
        this.dropped = dropped;
    }

    List<Runner.Status> statuses() {
        return Stream.concat(projections.statuses().stream(), automations.statuses().stream())
                .toList();
    }

    boolean isProjection(String name) {
        return projections.names().contains(name);
    }

    Projections projections() {
        return projections;
    }

    Optional<LetterBox> letterBoxOf(String name) {
        return Stream.<LetterBox>of(projections, automations)
                .filter(box -> box.names().contains(name))
                .findFirst();
    }

    /** What is delivered after all is not given up: a letter may have been left by a drop that ended half-way. */
    int retry(LetterBox box, String name, long position) {
        return box.retry(name, position, dropped::forget);
    }

    /** Keeps who gives a letter up, and why, before the letter goes: what is skipped without a reason must not exist. */
    Optional<DeadLetter> drop(LetterBox box, String name, long position, String reason, Caller caller) {
        return box.drop(
                name,
                position,
                letter -> dropped.keep(letter, reason, caller.actor().id()));
    }
}
