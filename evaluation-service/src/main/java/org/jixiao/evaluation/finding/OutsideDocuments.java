package org.jixiao.evaluation.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.FindingEvent;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.CorrectOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.OutsideDocument;
import org.jixiao.evaluation.finding.FindingCommand.RegisterOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.WithdrawOutsideResult;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The documents of finance, auditors and supervisions as they are registered, corrected and withdrawn. A document is registered once, and
 * its number is given once.
 *
 * @param registered all of them as they read now, also those that were withdrawn
 * @param withdrawn those that are not about the subject
 * @param raised those from which something was raised
 */
record OutsideDocuments(
        List<OutsideResultRegistered> registered, List<OutsideResultWithdrawn> withdrawn, Set<Raised> raised) {

    /** A document from which something was raised to be put right. */
    record Raised(FindingSource source, int number) {}

    /** Those of which the use is proposed. */
    private static final Set<FindingSource> BINDING = Set.of(FindingSource.FINANCE, FindingSource.AUDIT);

    static OutsideDocuments none() {
        return new OutsideDocuments(List.of(), List.of(), Set.of());
    }

    OutsideDocuments after(FindingEvent event) {
        return switch (event) {
            case FindingRaised one -> raisedFrom(one);
            case OutsideResultRegistered result ->
                new OutsideDocuments(
                        Stream.concat(registered.stream(), Stream.of(result)).toList(), withdrawn, raised);
            case OutsideResultCorrected correction ->
                new OutsideDocuments(
                        registered.stream()
                                .map(one -> isOne(one, correction.source(), correction.number())
                                        ? one.after(correction)
                                        : one)
                                .toList(),
                        withdrawn,
                        raised);
            case OutsideResultWithdrawn gone ->
                new OutsideDocuments(
                        registered,
                        Stream.concat(withdrawn.stream(), Stream.of(gone)).toList(),
                        raised);
        };
    }

    private OutsideDocuments raisedFrom(FindingRaised finding) {
        Set<Raised> more = registered.stream()
                .filter(one ->
                        one.source() == finding.source() && one.document().equals(finding.basis()))
                .map(one -> new Raised(one.source(), one.number()))
                .collect(Collectors.toCollection(() -> new HashSet<>(raised)));
        return new OutsideDocuments(registered, withdrawn, Set.copyOf(more));
    }

    /**
     * @param read what the document says
     * @param before the result that it takes the place of; null where it is registered first
     * @param on the day whose rulebook names the grades
     */
    List<Refusal> objectionsTo(
            FindingSource source,
            OutsideDocument read,
            @Nullable OutsideResultRegistered before,
            RulebooksHeard rulebook,
            LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        if (read.documentDate().isAfter(on)) {
            objections.add(Refusal.rule("document-in-the-future").at("documentDate"));
        }
        if (standing()
                .anyMatch(one ->
                        one.source() == source && one.document().equals(read.document()) && !one.equals(before))) {
            objections.add(Refusal.conflict("outside-result-stands").with("document", read.document()));
        }
        if (BINDING.contains(source)) {
            objections.addAll(objectionsToGrade(read, rulebook, before == null ? on : before.registeredOn()));
        }
        return objections;
    }

    /** A result that binds a budget has a grade of the rulebook, or a score of which the rulebook makes one. */
    private static List<Refusal> objectionsToGrade(OutsideDocument read, RulebooksHeard rulebook, LocalDate on) {
        String stated = read.grade();
        if (stated == null && read.score() == null) {
            return List.of();
        }
        return rulebook.on(on)
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

    OutsideResultRegistered registered(RegisterOutsideResult command) {
        OutsideDocument read = command.document();
        return new OutsideResultRegistered(
                command.subject(),
                command.source(),
                1
                        + Math.toIntExact(registered.stream()
                                .filter(one -> one.source() == command.source())
                                .count()),
                read.document(),
                read.documentDate(),
                read.score(),
                read.grade(),
                read.conclusion(),
                read.paper(),
                command.on());
    }

    Decision<FindingEvent> correct(CorrectOutsideResult command, RulebooksHeard rulebook) {
        OutsideResultRegistered before =
                standing(command.source(), command.number()).orElse(null);
        if (before == null) {
            return Decision.refuse(Refusal.notFound("outside-result-unknown"));
        }
        OutsideDocument read = command.document();
        if (read.isRegisteredAs(before)) {
            return Decision.refuse(Refusal.rule("outside-result-reads-so"));
        }
        List<Refusal> objections = objectionsTo(command.source(), read, before, rulebook, command.on());
        return objections.isEmpty()
                ? Decision.accept(new OutsideResultCorrected(
                        command.subject(),
                        command.source(),
                        command.number(),
                        read.document(),
                        read.documentDate(),
                        read.score(),
                        read.grade(),
                        read.conclusion(),
                        read.paper(),
                        command.reason(),
                        command.on()))
                : Decision.refuse(objections);
    }

    Decision<FindingEvent> withdraw(WithdrawOutsideResult command) {
        if (raised.contains(new Raised(command.source(), command.number()))) {
            return Decision.refuse(Refusal.conflict("outside-result-has-finding"));
        }
        return standing(command.source(), command.number())
                .<Decision<FindingEvent>>map(before -> Decision.accept(new OutsideResultWithdrawn(
                        command.subject(),
                        command.source(),
                        command.number(),
                        before.document(),
                        command.reason(),
                        command.on())))
                .orElseGet(() -> Decision.refuse(Refusal.notFound("outside-result-unknown")));
    }

    private Stream<OutsideResultRegistered> standing() {
        return registered.stream()
                .filter(one -> withdrawn.stream().noneMatch(gone -> isOne(one, gone.source(), gone.number())));
    }

    private Optional<OutsideResultRegistered> standing(FindingSource source, int number) {
        return standing().filter(one -> isOne(one, source, number)).findFirst();
    }

    private static boolean isOne(OutsideResultRegistered one, FindingSource source, int number) {
        return one.source() == source && one.number() == number;
    }
}
