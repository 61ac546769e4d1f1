package org.jixiao.disclosure.indexnumber;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link IndexNumbersState}: all series of a year of publication are one stream, so that no number is given twice. */
@Component
class IndexNumbers extends Aggregate<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> {

    IndexNumbers() {
        super("index-numbers", IndexNumberCommand.class, IndexNumberEvent.class, IndexNumbersState.unheard());
    }

    /** An item may have a number from the year before; the series are those of the budget year that it belongs to. */
    @Override
    protected List<String> consultsFor(IndexNumberCommand command) {
        return switch (command) {
            case GiveIndexNumbers give ->
                Stream.concat(
                                give.items().stream().map(IndexNumbers::item),
                                Stream.of(
                                        streamOf(
                                                "index-numbers",
                                                IndexNumberCommand.ofYear(
                                                        give.on().getYear() - 1)),
                                        streamOf(
                                                "rulebook",
                                                new Subject(
                                                        Subject.RULEBOOK,
                                                        IndexNumberCommand.OFFICE,
                                                        give.budgetYear()))))
                        .toList();
            case TakeIndexNumbersBack back ->
                back.items().stream().map(IndexNumbers::item).toList();
        };
    }

    private static String item(Wanted item) {
        return streamOf("disclosure-item", item.subject()) + ":" + Matters.partOf(item.matter());
    }
}
