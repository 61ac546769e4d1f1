package org.jixiao.goals.indicatorlibrary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorReturned;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.EditionLine;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.IndicatorEditionIssued;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.AdoptCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.IssueIndicatorEdition;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.RetireCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReturnCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReviseCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.SuggestCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.TakeLibraryOver;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The library of one budget year as a whole, so that no code and no name is given twice.
 *
 * @param entries by code
 * @param latest the edition that was issued last; null before the first one
 * @param goal the approved goal that a suggestion names; null where nothing is suggested
 * @param earlier what an earlier year's library has in use; nothing where none is taken over
 */
record IndicatorLibraryState(
        SortedMap<String, LibraryEntry> entries,
        @Nullable IndicatorEditionIssued latest,
        @Nullable GoalContent goal,
        List<CoreIndicatorAdopted> earlier)
        implements State<IndicatorLibraryCommand, IndicatorLibraryEvent, IndicatorLibraryState> {

    static IndicatorLibraryState empty() {
        return new IndicatorLibraryState(new TreeMap<>(), null, null, List.of());
    }

    IndicatorLibraryState {
        entries = Collections.unmodifiableSortedMap(entries);
    }

    @Override
    public Decision<IndicatorLibraryEvent> decide(IndicatorLibraryCommand command) {
        return switch (command) {
            case ProposeCoreIndicators propose -> Proposing.decide(propose, entries);
            case SuggestCoreIndicator suggest -> Suggesting.decide(suggest, goal, entries);
            case ReviseCoreIndicator revise -> Proposing.decide(revise, entries);
            case ReturnCoreIndicator giveBack -> giveBack(giveBack);
            case AdoptCoreIndicators adopt -> adopt(adopt);
            case RetireCoreIndicator retire -> retire(retire);
            case TakeLibraryOver takeOver -> takeOver(takeOver);
            case IssueIndicatorEdition issue -> issue(issue);
        };
    }

    private Decision<IndicatorLibraryEvent> giveBack(ReturnCoreIndicator command) {
        LibraryEntry entry = entries.get(command.code());
        if (entry == null) {
            return Decision.refuse(Refusal.notFound("core-indicator-not-found"));
        }
        return entry.waiting() == null
                ? Decision.refuse(Refusal.conflict("core-indicator-not-waiting"))
                : Decision.accept(new CoreIndicatorReturned(
                        command.budgetYear(), command.code(), entry.version(), command.reason()));
    }

    private Decision<IndicatorLibraryEvent> adopt(AdoptCoreIndicators command) {
        List<IndicatorLibraryEvent> adopted = new ArrayList<>();
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < command.codes().size(); i++) {
            String code = command.codes().get(i);
            LibraryEntry entry = entries.get(code);
            CoreIndicator waiting = entry == null ? null : entry.waiting();
            if (entry == null) {
                objections.add(Refusal.rule("core-indicator-unknown").at("codes[" + i + "]"));
            } else if (command.codes().indexOf(code) < i) {
                objections.add(Refusal.rule("indicator-code-duplicated").at("codes[" + i + "]"));
            } else if (waiting != null) {
                adopted.add(new CoreIndicatorAdopted(
                        command.budgetYear(), code, entry.version() + 1, waiting, entry.division()));
            } else if (!entry.isAdopted()) {
                objections.add(Refusal.conflict("core-indicator-not-waiting").at("codes[" + i + "]"));
            }
        }
        return objections.isEmpty() ? Decision.accept(adopted) : Decision.refuse(objections);
    }

    private Decision<IndicatorLibraryEvent> retire(RetireCoreIndicator command) {
        LibraryEntry entry = entries.get(command.code());
        if (entry == null) {
            return Decision.refuse(Refusal.notFound("core-indicator-not-found"));
        }
        if (entry.retired()) {
            return Decision.nothingToDo();
        }
        return entry.isAdopted()
                ? Decision.accept(new CoreIndicatorRetired(command.budgetYear(), command.code(), command.reason()))
                : Decision.refuse(Refusal.conflict("core-indicator-not-adopted"));
    }

    private Decision<IndicatorLibraryEvent> takeOver(TakeLibraryOver command) {
        return Decision.accept(earlier.stream()
                .filter(adopted -> !entries.containsKey(adopted.code()))
                .filter(adopted -> entries.values().stream()
                        .noneMatch(entry -> entry.isCalled(adopted.indicator().name())))
                .<IndicatorLibraryEvent>map(adopted -> new CoreIndicatorAdopted(
                        command.budgetYear(), adopted.code(), 1, adopted.indicator(), adopted.division()))
                .toList());
    }

    /** Only what differs from the last edition is worth a paper. */
    private Decision<IndicatorLibraryEvent> issue(IssueIndicatorEdition command) {
        List<EditionLine> lines = entries.entrySet().stream()
                .filter(entry -> entry.getValue().isAdopted())
                .map(entry -> new EditionLine(entry.getKey(), entry.getValue().version()))
                .toList();
        if (lines.isEmpty()) {
            return Decision.refuse(Refusal.conflict("edition-would-be-empty"));
        }
        if (latest != null && latest.lines().equals(lines)) {
            return latest.documentNumber().equals(command.documentNumber())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("edition-unchanged")
                            .with("edition", latest.edition())
                            .with("documentNumber", latest.documentNumber()));
        }
        if (latest != null && latest.documentNumber().equals(command.documentNumber())) {
            return Decision.refuse(Refusal.conflict("document-number-used")
                    .at("documentNumber")
                    .with("edition", latest.edition()));
        }
        int edition = latest == null ? 1 : latest.edition() + 1;
        return Decision.accept(new IndicatorEditionIssued(
                command.budgetYear(), edition, command.documentNumber(), command.issuedOn(), lines));
    }

    @Override
    public IndicatorLibraryState evolve(IndicatorLibraryEvent event) {
        return switch (event) {
            case CoreIndicatorProposed e -> with(e.code(), LibraryEntry.proposed(e.indicator(), e.division()));
            case CoreIndicatorRevised e -> changed(e.code(), entry -> entry.waitingFor(e.indicator(), e.division()));
            case CoreIndicatorReturned e -> changed(e.code(), LibraryEntry::returned);
            case CoreIndicatorAdopted e ->
                with(
                        e.code(),
                        Optional.ofNullable(entries.get(e.code()))
                                .orElseGet(() -> LibraryEntry.proposed(e.indicator(), e.division()))
                                .adopted(e.version(), e.indicator()));
            case CoreIndicatorRetired e -> changed(e.code(), LibraryEntry::retire);
            case IndicatorEditionIssued e -> new IndicatorLibraryState(entries, e, goal, earlier);
        };
    }

    private IndicatorLibraryState changed(String code, UnaryOperator<LibraryEntry> change) {
        LibraryEntry entry = entries.get(code);
        return entry == null ? this : with(code, change.apply(entry));
    }

    private IndicatorLibraryState with(String code, LibraryEntry entry) {
        SortedMap<String, LibraryEntry> more = new TreeMap<>(entries);
        more.put(code, entry);
        return new IndicatorLibraryState(more, latest, goal, earlier);
    }

    @Override
    public IndicatorLibraryState heed(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved -> new IndicatorLibraryState(entries, latest, approved.content(), earlier);
            case GoalAdjusted adjusted -> new IndicatorLibraryState(entries, latest, adjusted.content(), earlier);
            case CoreIndicatorAdopted adopted -> inEarlierUse(adopted.code(), adopted);
            case CoreIndicatorRetired retired -> inEarlierUse(retired.code(), null);
            default -> this;
        };
    }

    private IndicatorLibraryState inEarlierUse(String code, @Nullable CoreIndicatorAdopted adopted) {
        Stream<CoreIndicatorAdopted> others =
                earlier.stream().filter(other -> !other.code().equals(code));
        return new IndicatorLibraryState(
                entries,
                latest,
                goal,
                Stream.concat(others, Stream.ofNullable(adopted)).toList());
    }
}
