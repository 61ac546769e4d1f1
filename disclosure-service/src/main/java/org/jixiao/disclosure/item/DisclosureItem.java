package org.jixiao.disclosure.item;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureItemState}: it goes by the record, by the rulebook's scope and clocks, and by the batches of the year. */
@Component
class DisclosureItem extends Aggregate<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> {

    private static final String TYPE = "disclosure-item";
    private static final String OFFICE = "office";

    DisclosureItem() {
        super(TYPE, DisclosureItemCommand.class, DisclosureItemEvent.class, new DisclosureItemState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        Subject year = new Subject(Subject.BUDGET_YEAR, OFFICE, subject.budgetYear());
        return List.of(
                streamOf("project", subject),
                streamOf("goal", subject),
                streamOf("self-evaluation", subject),
                streamOf("key-evaluation", subject),
                streamOf("finding", subject),
                streamOf("result-application", subject),
                streamOf("rectification", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, subject.budgetYear())),
                streamOf("disclosure-batch", year) + ":" + Matters.partOf(Occasion.BUDGET),
                streamOf("disclosure-batch", year) + ":" + Matters.partOf(Occasion.FINAL_ACCOUNTS));
    }

    /**
     * What kind of unit a record belongs to says in whose batch it waits; the series of the year, or of the one before, have its number; and
     * what other items of the subject keep back is kept back here.
     */
    @Override
    protected List<String> consultsFor(DisclosureItemCommand command) {
        return Stream.of(ofSiblings(command), ofYear(command), ofStep(command).stream())
                .flatMap(streams -> streams)
                .toList();
    }

    private static Stream<String> ofSiblings(DisclosureItemCommand command) {
        return Matters.under(command.matter()).stream()
                .map(matter -> streamOf(TYPE, command.subject()) + ":" + Matters.partOf(matter));
    }

    /** What is drawn of a year as a whole has the year's stream, whosever item it is. */
    private static Stream<String> ofYear(DisclosureItemCommand command) {
        return command.matter() == Matter.YEARLY_OVERVIEW
                ? Stream.of(streamOf(
                        "yearly-overview",
                        new Subject(
                                Subject.BUDGET_YEAR, OFFICE, command.subject().budgetYear())))
                : Stream.of();
    }

    private static List<String> ofStep(DisclosureItemCommand command) {
        return switch (command) {
            case MakeItemDue(var subject, var _, var unit, var _)
            when unit != null -> List.of(streamOf("unit", Subject.unit(unit, subject.budgetYear())));
            case PublishItem publish ->
                List.of(
                        numbersOf(publish.on().getYear() - 1),
                        numbersOf(publish.on().getYear()));
            default -> List.of();
        };
    }

    private static String numbersOf(int year) {
        return streamOf("index-numbers", new Subject(Subject.BUDGET_YEAR, OFFICE, year));
    }
}
