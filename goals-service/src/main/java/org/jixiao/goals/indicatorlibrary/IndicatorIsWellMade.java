package org.jixiao.goals.indicatorlibrary;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.goals.indicator.IndicatorTree;
import org.jixiao.platform.aggregate.Refusal;

/** A core indicator stands in its place of the tree and says what reaching it means. */
final class IndicatorIsWellMade {

    private IndicatorIsWellMade() {}

    /** @param place the beginning of the paths of its fields */
    static List<Refusal> objections(CoreIndicator indicator, String place) {
        List<Refusal> objections = new ArrayList<>();
        if (!IndicatorTree.groupsOf(indicator.category()).contains(indicator.group())) {
            objections.add(Refusal.rule("category-in-wrong-group").at(place + "category"));
        }
        switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> {
                if (indicator.standardValue() == null) {
                    objections.add(Refusal.rule("standard-value-missing").at(place + "standardValue"));
                }
                if (indicator.unit().isBlank()) {
                    objections.add(Refusal.rule("unit-missing").at(place + "unit"));
                }
            }
            case QUALITATIVE, YES_NO, BY_DATE -> {
                if (indicator.standardValue() != null) {
                    objections.add(Refusal.rule("standard-value-not-applicable").at(place + "standardValue"));
                }
            }
        }
        if (indicator.direction() == Direction.QUALITATIVE && indicator.standard() == null) {
            objections.add(Refusal.rule("standard-missing").at(place + "standard"));
        }
        return objections;
    }
}
