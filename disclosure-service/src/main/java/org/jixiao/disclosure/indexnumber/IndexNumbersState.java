package org.jixiao.disclosure.indexnumber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.goals.DisclosureHandling.IndexSeries;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * 索取号: the code of the series, a slash, the year of publication, a hyphen and a serial of five digits, as in {@code
 * 754301694D/2022-00014}.
 *
 * @param last the last serial of each series
 * @param numbered the items that have a number
 */
record IndexNumbersState(Map<String, Integer> last, Set<Wanted> numbered, RulesHeard rulebook)
        implements State<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> {

    private static final int HIGHEST = 99_999;

    IndexNumbersState {
        last = Map.copyOf(last);
        numbered = Set.copyOf(numbered);
    }

    static IndexNumbersState unheard() {
        return new IndexNumbersState(Map.of(), Set.of(), RulesHeard.none());
    }

    @Override
    public Decision<IndexNumberEvent> decide(IndexNumberCommand command) {
        return switch (command) {
            case GiveIndexNumbers give -> give(give);
        };
    }

    private Decision<IndexNumberEvent> give(GiveIndexNumbers command) {
        List<Wanted> items = command.items().stream()
                .distinct()
                .filter(item -> !numbered.contains(item))
                .toList();
        if (items.isEmpty()) {
            return Decision.nothingToDo();
        }
        String series = series(command.unitCode(), command.on()).orElse(null);
        if (series == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-published").with("budgetYear", command.budgetYear()));
        }
        int before = last.getOrDefault(series, 0);
        if (before + items.size() > HIGHEST) {
            return Decision.refuse(Refusal.conflict("index-series-exhausted").with("series", series));
        }
        int year = command.on().getYear();
        List<Numbered> given = new ArrayList<>();
        for (Wanted item : items) {
            given.add(new Numbered(
                    item.subject(),
                    item.matter(),
                    String.format("%s/%d-%05d", series, year, before + given.size() + 1)));
        }
        return Decision.accept(new IndexNumbersGiven(year, series, List.copyOf(given)));
    }

    /** The unit's own, or that of all who have none. */
    private Optional<String> series(@Nullable String unitCode, LocalDate day) {
        return rulebook.on(day)
                .map(rules -> rules.disclosure().handling().indexSeries())
                .flatMap(all -> all.stream()
                        .filter(one -> unitCode != null && unitCode.equals(one.unitCode()))
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(one -> one.unitCode() == null)
                                .findFirst()))
                .map(IndexSeries::code);
    }

    @Override
    public IndexNumbersState evolve(IndexNumberEvent event) {
        return switch (event) {
            case IndexNumbersGiven(var _, var series, var numbers) -> {
                Map<String, Integer> serials = new HashMap<>(last);
                serials.merge(series, numbers.size(), Integer::sum);
                Set<Wanted> all = new HashSet<>(numbered);
                numbers.forEach(one -> all.add(new Wanted(one.subject(), one.matter())));
                yield new IndexNumbersState(serials, all, rulebook);
            }
        };
    }

    @Override
    public IndexNumbersState heed(StoredEvent event) {
        return event instanceof RulebookPublished published
                ? new IndexNumbersState(last, numbered, rulebook.and(published))
                : this;
    }
}
