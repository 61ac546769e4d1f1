package org.jixiao.evaluation.submission;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** The address of a submission: {@code submission/self-evaluations}, {@code submission/work-summary} or the evaluated subject. */
public final class SubmissionPath {

    public static final String ALL = "/api/evaluation/submissions";

    public static final String ONE = ALL + "/{year}/{kind}/{code}";

    private SubmissionPath() {}

    /** @throws CommandRefused if nothing of the kind is ever submitted */
    public static Subject subject(int year, String kind, String code) {
        if (Subject.isOne(kind, code, year)) {
            Subject subject = new Subject(kind, code, year);
            if (Matter.of(subject).isPresent()) {
                return subject;
            }
        }
        throw new CommandRefused(List.of(Refusal.notFound("no-such-submission")));
    }
}
