package org.jixiao.goals.indicatorlibrary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.SuggestCoreIndicator;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** A good indicator of an approved goal becomes a proposal like any other. */
final class Suggesting {

    private Suggesting() {}

    /** @param goal what the approved goal says; null where it is not approved */
    static Decision<IndicatorLibraryEvent> decide(
            SuggestCoreIndicator command, @Nullable GoalContent goal, Map<String, LibraryEntry> entries) {
        Optional<Indicator> found = Optional.ofNullable(goal).stream()
                .flatMap(content -> content.indicators().stream())
                .filter(indicator -> indicator.code().equals(command.indicator()))
                .findFirst();
        if (found.isEmpty()) {
            return Decision.refuse(Refusal.rule("indicator-not-in-goal").at("indicator"));
        }
        MethodSheet sheet = found.get().methodSheet();
        if (sheet == null) {
            return Decision.refuse(Refusal.rule("method-sheet-missing").at("indicator"));
        }
        Proposal proposal = new Proposal("", command.code(), core(found.get(), command.field(), sheet));
        return Proposing.decide(
                new ProposeCoreIndicators(command.budgetYear(), List.of(proposal), command.division()), entries);
    }

    private static CoreIndicator core(Indicator indicator, BusinessField field, MethodSheet sheet) {
        return new CoreIndicator(
                field,
                indicator.group(),
                indicator.category(),
                indicator.name(),
                indicator.direction(),
                indicator.kind(),
                indicator.target(),
                indicator.standard(),
                indicator.unit(),
                sheet);
    }
}
