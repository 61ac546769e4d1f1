package org.jixiao.evaluation.keyevaluation.form;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;

/**
 * What the papers have to know of the evaluated subject.
 *
 * @param voidSeats roles whose own division owns it
 */
record EvaluatedSubject(String unitName, List<String> voidSeats, boolean restricted, boolean classified) {

    static EvaluatedSubject unheard() {
        return new EvaluatedSubject("", List.of(), false, false);
    }

    EvaluatedSubject after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered e -> new EvaluatedSubject(e.name(), voidSeats, restricted, classified);
            case GoalApproved e ->
                new EvaluatedSubject(
                        unitName, e.route().voidSeats(), restricted || e.disclosureRestricted(), classified);
            case ProjectTransferred e ->
                new EvaluatedSubject(unitName, e.route().voidSeats(), restricted, classified);
            case DisclosureRestricted _ -> new EvaluatedSubject(unitName, voidSeats, true, classified);
            case DisclosureRestrictionLifted _ -> new EvaluatedSubject(unitName, voidSeats, false, classified);
            case ClassifiedProjectRegistered _ -> new EvaluatedSubject(unitName, voidSeats, restricted, true);
            default -> this;
        };
    }

    /** What stands in the corner of every page where the subject was found unsuitable for disclosure. */
    String mark() {
        return restricted ? "不宜公开" : "";
    }

    /** By its name, and by its code where the register does not know one. */
    String unit(String code) {
        return unitName.isEmpty() ? code : unitName;
    }
}
