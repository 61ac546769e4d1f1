package org.jixiao.disclosure.indexnumber;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link IndexNumbersState}: all series of a year of publication are one stream, so that no number is given twice. */
@Component
public class IndexNumbers extends Aggregate<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> {

    private static final String TYPE = "index-numbers";

    IndexNumbers() {
        super(TYPE, IndexNumberCommand.class, IndexNumberEvent.class, IndexNumbersState.unheard());
    }

    /** Where the numbers of what is published on a day are given. */
    public static String streamOf(LocalDate day) {
        return streamOf(TYPE, IndexNumberCommand.ofYear(day.getYear()));
    }

    /** The series are those of the budget year that the items belong to. */
    @Override
    protected List<String> consultsFor(IndexNumberCommand command) {
        return switch (command) {
            case GiveIndexNumbers give ->
                List.of(streamOf(
                        "rulebook", new Subject(Subject.RULEBOOK, IndexNumberCommand.OFFICE, give.budgetYear())));
        };
    }
}
