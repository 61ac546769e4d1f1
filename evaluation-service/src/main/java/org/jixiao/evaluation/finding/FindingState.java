package org.jixiao.evaluation.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.FindingEvent;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFalsification;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFinding;
import org.jixiao.evaluation.finding.FindingCommand.RegisterOutsideResult;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a subject. A result from outside stands as its document has it, and a document is registered once: nothing changes it
 * afterwards (rules.md L).
 *
 * @param raised how many findings there are
 */
record FindingState(Known known, int raised, List<OutsideResultRegistered> results)
        implements State<FindingCommand, FindingEvent, FindingState> {

    private static final Set<FindingSource> OWN = Set.of(FindingSource.EVALUATION, FindingSource.RECHECK);
    private static final Set<FindingSource> OUTSIDE =
            Set.of(FindingSource.SUPERVISION, FindingSource.FINANCE, FindingSource.AUDIT);

    /** Those of which the use is proposed. */
    private static final Set<FindingSource> BINDING = Set.of(FindingSource.FINANCE, FindingSource.AUDIT);

    static FindingState unheard() {
        return new FindingState(Known.nothing(), 0, List.of());
    }

    @Override
    public Decision<FindingEvent> decide(FindingCommand command) {
        if (known.classified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        if (!known.exists()) {
            return Decision.refuse(Refusal.notFound("subject-unknown"));
        }
        return switch (command) {
            case RaiseFinding own -> raise(own);
            case RaiseFalsification falsified ->
                Decision.accept(raised(falsified, falsified.source(), falsified.findings(), falsified.basis()));
            case RegisterOutsideResult outside -> register(outside);
        };
    }

    private Decision<FindingEvent> raise(RaiseFinding command) {
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.findings(), command.on()));
        boolean found =
                switch (command.source()) {
                    case EVALUATION -> known.evaluated();
                    case RECHECK -> known.rechecked();
                    case TRACKING, SUPERVISION, FINANCE, AUDIT -> false;
                };
        if (!OWN.contains(command.source())) {
            objections.add(Refusal.rule("finding-source-not-here").at("source"));
        } else if (!found) {
            objections.add(Refusal.conflict("finding-without-result").at("source"));
        }
        return objections.isEmpty()
                ? Decision.accept(raised(command, command.source(), command.findings(), command.basis()))
                : Decision.refuse(objections);
    }

    private Decision<FindingEvent> register(RegisterOutsideResult command) {
        OutsideResultRegistered registered = new OutsideResultRegistered(
                command.subject(),
                command.source(),
                1
                        + Math.toIntExact(results.stream()
                                .filter(one -> one.source() == command.source())
                                .count()),
                command.document(),
                command.documentDate(),
                command.score(),
                command.grade(),
                command.conclusion(),
                command.paper(),
                command.on());
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.findings(), command.on()));
        if (!OUTSIDE.contains(command.source())) {
            objections.add(Refusal.rule("finding-source-not-here").at("source"));
        }
        if (command.documentDate().isAfter(command.on())) {
            objections.add(Refusal.rule("document-in-the-future").at("documentDate"));
        }
        if (results.stream()
                .anyMatch(one ->
                        one.source() == command.source() && one.document().equals(command.document()))) {
            objections.add(Refusal.conflict("outside-result-stands").with("document", command.document()));
        }
        objections.addAll(objectionsToGrade(command));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections.stream().distinct().toList());
        }
        List<FindingEvent> events = new ArrayList<>(List.of(registered));
        Findings findings = command.findings();
        if (findings != null) {
            events.add(raised(command, command.source(), findings, command.document()));
        }
        return Decision.accept(events);
    }

    /** A result that binds a budget has a grade of the rulebook, or a score of which the rulebook makes one. */
    private List<Refusal> objectionsToGrade(RegisterOutsideResult command) {
        String stated = command.grade();
        boolean graded = stated != null || command.score() != null;
        if (!BINDING.contains(command.source()) || !graded) {
            return List.of();
        }
        return known.rulebook()
                .on(command.on())
                .map(rules -> stated == null
                        ? List.<Refusal>of()
                        : objectionsTo(stated, rules.scores().bands()))
                .orElseGet(() -> List.of(Refusal.conflict("rulebook-not-in-force")));
    }

    private static List<Refusal> objectionsTo(String grade, List<GradeBand> bands) {
        return Grades.contain(grade, bands)
                ? List.of()
                : List.of(Refusal.rule("outside-grade-unknown")
                        .at("grade")
                        .with("grade", grade)
                        .with("grades", bands.stream().map(GradeBand::grade).collect(Collectors.joining("、"))));
    }

    private List<Refusal> objectionsTo(@Nullable Findings findings, LocalDate on) {
        if (findings == null) {
            return List.of();
        }
        List<Refusal> objections = new ArrayList<>();
        if (findings.dueOn().isBefore(on)) {
            objections.add(Refusal.rule("due-date-in-the-past").at("findings.dueOn"));
        }
        if (known.rulebook().on(on).isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        return objections;
    }

    private FindingRaised raised(FindingCommand command, FindingSource source, Findings findings, String basis) {
        return new FindingRaised(
                command.subject(),
                raised + 1,
                findings.documentNumber(),
                source,
                findings.lossOrViolation(),
                findings.problems(),
                findings.requirements(),
                basis,
                findings.dueOn(),
                command.on());
    }

    @Override
    public FindingState evolve(FindingEvent event) {
        return switch (event) {
            case FindingRaised one -> new FindingState(known, one.number(), results);
            case OutsideResultRegistered result ->
                new FindingState(
                        known,
                        raised,
                        Stream.concat(results.stream(), Stream.of(result)).toList());
        };
    }

    @Override
    public FindingState heed(StoredEvent event) {
        return new FindingState(known.after(event), raised, results);
    }
}
