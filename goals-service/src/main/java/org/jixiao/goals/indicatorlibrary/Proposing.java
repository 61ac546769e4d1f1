package org.jixiao.goals.indicatorlibrary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReviseCoreIndicator;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** What may be put before the reviewers: a well-made indicator under a code and a name of its own. */
final class Proposing {

    private Proposing() {}

    /** All proposals are looked at, so that everything that is wrong with a filled-in sheet comes back at once. */
    static Decision<IndicatorLibraryEvent> decide(ProposeCoreIndicators command, Map<String, LibraryEntry> entries) {
        List<IndicatorLibraryEvent> proposed = new ArrayList<>();
        List<Refusal> objections = new ArrayList<>();
        Map<String, Proposal> codes = new HashMap<>();
        Map<String, Proposal> names = new HashMap<>();
        for (Proposal proposal : command.proposals()) {
            CoreIndicator indicator = proposal.indicator();
            List<Refusal> own = new ArrayList<>(IndicatorIsWellMade.objections(indicator, proposal.place()));
            LibraryEntry entry = entries.get(proposal.code());
            if (codes.put(proposal.code(), proposal) != null) {
                own.add(Refusal.rule("indicator-code-duplicated").at(proposal.place() + "code"));
            }
            boolean standing = entry != null && entry.holds(indicator);
            if (entry != null && !standing) {
                objectionTo(entry, command.division())
                        .map(reason -> reason.at(proposal.place() + "code"))
                        .ifPresent(own::add);
            }
            if (names.put(indicator.name(), proposal) != null || isTaken(indicator.name(), proposal.code(), entries)) {
                own.add(Refusal.rule("indicator-name-duplicated").at(proposal.place() + "name"));
            }
            objections.addAll(own);
            if (!standing) {
                proposed.add(new CoreIndicatorProposed(
                        command.budgetYear(), proposal.code(), indicator, command.division()));
            }
        }
        return objections.isEmpty() ? Decision.accept(proposed) : Decision.refuse(objections);
    }

    static Decision<IndicatorLibraryEvent> decide(ReviseCoreIndicator command, Map<String, LibraryEntry> entries) {
        LibraryEntry entry = entries.get(command.code());
        if (entry == null) {
            return Decision.refuse(Refusal.notFound("core-indicator-not-found"));
        }
        List<Refusal> objections = new ArrayList<>(IndicatorIsWellMade.objections(command.indicator(), "indicator."));
        if (entry.retired()) {
            objections.add(Refusal.conflict("core-indicator-retired"));
        } else if (entry.version() == 0) {
            objections.add(Refusal.conflict("core-indicator-not-adopted"));
        } else if (command.indicator().equals(entry.waiting() == null ? entry.adopted() : entry.waiting())) {
            return Decision.nothingToDo();
        } else if (entry.waitsForAnother(command.division())) {
            objections.add(Refusal.conflict("core-indicator-waits-for-another").with("division", entry.division()));
        }
        if (isTaken(command.indicator().name(), command.code(), entries)) {
            objections.add(Refusal.rule("indicator-name-duplicated").at("indicator.name"));
        }
        return objections.isEmpty()
                ? Decision.accept(new CoreIndicatorRevised(
                        command.budgetYear(),
                        command.code(),
                        command.indicator(),
                        command.division(),
                        command.reason()))
                : Decision.refuse(objections);
    }

    /** Why another text cannot be proposed in place of what stands under a code. */
    private static Optional<Refusal> objectionTo(LibraryEntry entry, String division) {
        if (entry.retired()) {
            return Optional.of(Refusal.conflict("core-indicator-retired"));
        }
        if (entry.version() > 0) {
            return Optional.of(Refusal.conflict("core-indicator-already-adopted"));
        }
        return entry.waitsForAnother(division)
                ? Optional.of(
                        Refusal.conflict("core-indicator-waits-for-another").with("division", entry.division()))
                : Optional.empty();
    }

    private static boolean isTaken(String name, String byCode, Map<String, LibraryEntry> entries) {
        return entries.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(byCode) && other.getValue().isCalled(name));
    }
}
