package org.jixiao.goals.openingload;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OpeningLoadEvent;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
import org.jixiao.goals.openingload.OpeningLoadCommand.SignOffOpeningLoad;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Open, or signed off for good. */
sealed interface OpeningLoadState extends State<OpeningLoadCommand, OpeningLoadEvent, OpeningLoadState> {

    record Open() implements OpeningLoadState {}

    record SignedOff(String paper) implements OpeningLoadState {}

    @Override
    default Decision<OpeningLoadEvent> decide(OpeningLoadCommand command) {
        return switch (command) {
            case SignOffOpeningLoad(var year, var paper) ->
                switch (this) {
                    case Open _ -> Decision.accept(new OpeningLoadSignedOff(year, paper));
                    case SignedOff(var before) when before.equals(paper) -> Decision.nothingToDo();
                    case SignedOff _ -> Decision.refuse(Refusal.conflict("opening-load-signed-off"));
                };
        };
    }

    @Override
    default OpeningLoadState evolve(OpeningLoadEvent event) {
        return switch (event) {
            case OpeningLoadSignedOff(var _, var paper) -> new SignedOff(paper);
        };
    }

    @Override
    default OpeningLoadState heed(StoredEvent event) {
        return this;
    }
}
