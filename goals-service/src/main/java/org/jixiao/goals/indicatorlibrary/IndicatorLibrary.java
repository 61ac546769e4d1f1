package org.jixiao.goals.indicatorlibrary;

import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link IndicatorLibraryState}. */
@Component
class IndicatorLibrary extends Aggregate<IndicatorLibraryCommand, IndicatorLibraryEvent, IndicatorLibraryState> {

    IndicatorLibrary() {
        super(
                "indicator-library",
                IndicatorLibraryCommand.class,
                IndicatorLibraryEvent.class,
                IndicatorLibraryState.empty());
    }
}
