package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;

/** What every measure needs: a subject that is known, with money of its own or that of its projects, and terms to count by. */
final class General {

    private General() {}

    static List<Refusal> objections(Subject subject, LocalDate on, Circumstances known) {
        List<Refusal> objections = new ArrayList<>();
        if (!subject.kind().equals(Subject.PROJECT) && !subject.kind().equals(Subject.POLICY)) {
            objections.add(Refusal.conflict("only-projects-and-policies"));
        }
        if (known.subject().unitCode() == null) {
            objections.add(Refusal.notFound("subject-unknown"));
        }
        if (known.subject().trial()) {
            objections.add(Refusal.conflict("trial-outside-fund-control"));
        }
        if (known.terms(on).isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        return objections;
    }

    static String unit(Circumstances known) {
        return Objects.requireNonNull(known.subject().unitCode(), "an unknown subject was refused before");
    }
}
