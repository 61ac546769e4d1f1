package org.jixiao.goals.year;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.YearEvent;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.goals.year.YearCommand.CloseYear;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Open, or closed for good: what must change then is reopened one by one. */
sealed interface YearState extends State<YearCommand, YearEvent, YearState> {

    record Open() implements YearState {}

    record Closed(YearClosed closing) implements YearState {}

    @Override
    default Decision<YearEvent> decide(YearCommand command) {
        return switch (command) {
            case CloseYear close ->
                switch (this) {
                    case Open _
                    when close.on().getYear() <= close.budgetYear() ->
                        Decision.refuse(Refusal.conflict("year-not-over"));
                    case Open _ -> Decision.accept(new YearClosed(close.budgetYear(), close.document(), close.on()));
                    case Closed(var before) when before.document().equals(close.document()) -> Decision.nothingToDo();
                    case Closed _ -> Decision.refuse(Refusal.conflict("year-already-closed"));
                };
        };
    }

    @Override
    default YearState evolve(YearEvent event) {
        return switch (event) {
            case YearClosed closing -> new Closed(closing);
        };
    }

    @Override
    default YearState heed(StoredEvent event) {
        return this;
    }
}
