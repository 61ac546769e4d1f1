package org.jixiao.goals.indicatorlibrary;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.SuggestCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.TakeLibraryOver;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link IndicatorLibraryState}. */
@Component
public class IndicatorLibrary extends Aggregate<IndicatorLibraryCommand, IndicatorLibraryEvent, IndicatorLibraryState> {

    private static final String TYPE = "indicator-library";

    IndicatorLibrary() {
        super(TYPE, IndicatorLibraryCommand.class, IndicatorLibraryEvent.class, IndicatorLibraryState.empty());
    }

    /** What is suggested, stands in an approved goal; what is taken over, in the library of an earlier year. */
    @Override
    protected List<String> consultsFor(IndicatorLibraryCommand command) {
        return switch (command) {
            case SuggestCoreIndicator suggest ->
                List.of(streamOf("goal", Subject.project(suggest.projectCode(), suggest.goalYear())));
            case TakeLibraryOver takeOver -> List.of(streamOf(takeOver.from()));
            default -> List.of();
        };
    }

    /** The library's stream of a budget year, for goals whose indicators are chosen from it. */
    public static String streamOf(int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.INDICATOR_LIBRARY, IndicatorLibraryCommand.OFFICE, budgetYear));
    }
}
