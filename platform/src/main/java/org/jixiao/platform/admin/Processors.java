package org.jixiao.platform.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.platform.automation.Automations;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projections and automations as one list. */
final class Processors {

    private final Projections projections;
    private final Automations automations;
    private final JdbcClient state;

    Processors(Projections projections, Automations automations, JdbcClient state) {
        this.projections = projections;
        this.automations = automations;
        this.state = state;
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

    /** Keeps who gives a letter up, and why, before the letter goes: what is skipped without a reason must not exist. */
    Optional<DeadLetter> drop(LetterBox box, String name, long position, String reason, Caller caller) {
        Optional<DeadLetter> found = box.find(name, position);
        found.ifPresent(letter -> {
            keepReason(letter, reason, caller);
            box.drop(letter);
        });
        return found;
    }

    private void keepReason(DeadLetter letter, String reason, Caller caller) {
        state.sql("""
            insert into dropped_letter (processor, position, event_id, cause, reason, dropped_by)
            values (:processor, :position, cast(:eventId as uuid), :cause, :reason, :droppedBy)
            on conflict on constraint dropped_letter_pk do nothing\
            """)
                .param("processor", letter.processor())
                .param("position", letter.position())
                .param("eventId", letter.eventId())
                .param("cause", letter.cause())
                .param("reason", reason)
                .param("droppedBy", caller.actor().id())
                .update();
    }
}
