package org.jixiao.evaluation.selfevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OfReview;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.WithMoney;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link SelfEvaluationState}: it goes by the subject, its goal, tracking and money, what is public or applied, and the rulebook. */
@Component
class SelfEvaluation extends Aggregate<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> {

    /** The rulebook is the whole office's, one per budget year. */
    private static final String OFFICE = "office";

    private static final String MONEY = "budget-execution";

    SelfEvaluation() {
        super(
                "self-evaluation",
                SelfEvaluationCommand.class,
                SelfEvaluationEvent.class,
                new SelfEvaluationState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return Stream.concat(
                        Stream.of(
                                streamOf("project", subject),
                                streamOf("policy", subject),
                                streamOf("whole", subject),
                                streamOf("goal", subject),
                                streamOf("goal-tracking", subject),
                                streamOf("result-application", subject),
                                streamOf("disclosure-item", subject) + ":self-evaluation",
                                streamOf(
                                        "finance-year", new Subject(Subject.BUDGET_YEAR, OFFICE, subject.budgetYear())),
                                streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, subject.budgetYear()))),
                        moneyOf(subject))
                .toList();
    }

    /** The money of the parts; and whoever confirms or judges, may do so by a post of the own unit, or for who holds it. */
    @Override
    protected List<String> consultsFor(SelfEvaluationCommand command) {
        return Stream.concat(moneyOf(command), postsOf(command)).toList();
    }

    private static Stream<String> moneyOf(SelfEvaluationCommand command) {
        return command instanceof WithMoney known
                ? known.parts().stream().flatMap(part -> moneyOf(part.subject()))
                : Stream.empty();
    }

    /** Of a unit also what it reported, and the year before. */
    private static Stream<String> moneyOf(Subject subject) {
        return subject.kind().equals(Subject.UNIT)
                ? Stream.concat(
                        Part.yearsOf(subject).stream().map(year -> streamOf(MONEY, year)),
                        Stream.of(streamOf("unit-facts", subject)))
                : Stream.of(streamOf(MONEY, subject));
    }

    private static Stream<String> postsOf(SelfEvaluationCommand command) {
        if (!(command instanceof OfReview step)) {
            return Stream.empty();
        }
        String unit = step.by().unit();
        return Subject.isOne(Subject.ORGANISATION, unit, Subject.NO_YEAR)
                ? Stream.of(
                        streamOf("posts", Subject.organisation(unit)),
                        streamOf("unit", Subject.unit(unit, command.subject().budgetYear())))
                : Stream.empty();
    }
}
