package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.goal.GoalCommand.GrantExtension;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Late is refused, unless 计划财务处 granted an extension (延期); what came late then is marked (逾期). */
final class TermRules {

    private TermRules() {}

    static Decision<GoalEvent> grant(GrantExtension command, Circumstances known) {
        if (!command.until().isAfter(command.on())) {
            return Decision.refuse(Refusal.rule("extension-not-in-the-future").at("until"));
        }
        return command.until().equals(known.course().extendedTo())
                ? Decision.nothingToDo()
                : Decision.accept(new ExtensionGranted(command.subject(), command.until(), command.reason()));
    }

    static boolean isLate(LocalDate on, Rules rules) {
        return Optional.ofNullable(rules.review().submitBy())
                .filter(on::isAfter)
                .isPresent();
    }

    static List<Refusal> objections(LocalDate on, Rules rules, Circumstances known) {
        LocalDate submitBy = rules.review().submitBy();
        LocalDate extendedTo = known.course().extendedTo();
        if (submitBy == null || !on.isAfter(submitBy) || (extendedTo != null && !on.isAfter(extendedTo))) {
            return List.of();
        }
        return List.of(Refusal.conflict("submission-too-late")
                .with("submitBy", (extendedTo == null ? submitBy : extendedTo).toString()));
    }
}
