package org.jixiao.disclosure.indexnumber;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGivenBack;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.goals.DisclosureHandling.IndexSeries;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
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
 * @param numbers of this year, by the item that has it
 * @param free numbers of this year that were given back
 * @param settled items that have a number from elsewhere: they went out under one, or got it the year before
 */
record IndexNumbersState(
        Map<String, Integer> last,
        Map<Wanted, String> numbers,
        Set<String> free,
        Set<Wanted> settled,
        RulesHeard rulebook)
        implements State<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> {

    private static final int HIGHEST = 99_999;

    IndexNumbersState {
        last = Map.copyOf(last);
        numbers = Map.copyOf(numbers);
        free = Set.copyOf(free);
        settled = Set.copyOf(settled);
    }

    static IndexNumbersState unheard() {
        return new IndexNumbersState(Map.of(), Map.of(), Set.of(), Set.of(), RulesHeard.none());
    }

    @Override
    public Decision<IndexNumberEvent> decide(IndexNumberCommand command) {
        return switch (command) {
            case GiveIndexNumbers c -> give(c);
            case TakeIndexNumbersBack c -> takeBack(c);
        };
    }

    private Decision<IndexNumberEvent> give(GiveIndexNumbers command) {
        List<Wanted> lacking = command.items().stream()
                .filter(item -> !numbers.containsKey(item) && !settled.contains(item))
                .toList();
        return lacking.isEmpty()
                ? Decision.nothingToDo()
                : rulebook.decide(
                        command.budgetYear(),
                        command.on(),
                        rules -> given(lacking, command.year(), series(rules, command.unitCode())));
    }

    /** The lowest numbers that are left; none where they do not suffice for all. */
    private Decision<IndexNumberEvent> given(List<Wanted> items, int year, String series) {
        int used = last.getOrDefault(series, 0);
        List<String> unused = free.stream()
                .filter(number -> seriesOf(number).equals(series))
                .sorted()
                .toList();
        int left = unused.size() + HIGHEST - used;
        if (items.size() > left) {
            return Decision.refuse(Refusal.conflict("index-series-exhausted")
                    .with("series", series)
                    .with("wanted", items.size())
                    .with("left", left));
        }
        List<String> next = Stream.concat(
                        unused.stream(),
                        IntStream.rangeClosed(used + 1, HIGHEST)
                                .mapToObj(serial -> String.format("%s/%d-%05d", series, year, serial)))
                .limit(items.size())
                .toList();
        return Decision.accept(new IndexNumbersGiven(
                year,
                series,
                IntStream.range(0, items.size())
                        .mapToObj(at -> numbered(items.get(at), next.get(at)))
                        .toList()));
    }

    private Decision<IndexNumberEvent> takeBack(TakeIndexNumbersBack command) {
        Map<String, List<Numbered>> bySeries = numbers.entrySet().stream()
                .filter(held -> command.items().contains(held.getKey()) && !settled.contains(held.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(held -> numbered(held.getKey(), held.getValue()))
                .collect(Collectors.groupingBy(one -> seriesOf(one.number()), TreeMap::new, Collectors.toList()));
        return Decision.accept(bySeries.entrySet().stream()
                .map(one -> (IndexNumberEvent) new IndexNumbersGivenBack(command.year(), one.getKey(), one.getValue()))
                .toList());
    }

    private static Numbered numbered(Wanted item, String number) {
        return new Numbered(item.subject(), item.matter(), number);
    }

    private static String seriesOf(String number) {
        return number.substring(0, number.lastIndexOf('/'));
    }

    /** The unit's own, or that of all who have none. */
    private static String series(Rules rules, @Nullable String unit) {
        List<IndexSeries> all = rules.disclosure().handling().indexSeries();
        return all.stream()
                .filter(one -> unit != null && unit.equals(one.unitCode()))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.unitCode() == null).findFirst())
                .map(IndexSeries::code)
                .orElseThrow();
    }

    @Override
    public IndexNumbersState evolve(IndexNumberEvent event) {
        Map<Wanted, String> held = new HashMap<>(numbers);
        Set<String> unused = new HashSet<>(free);
        return switch (event) {
            case IndexNumbersGiven(var _, var series, var given) -> {
                long fresh = given.stream()
                        .filter(one -> !unused.remove(one.number()))
                        .count();
                given.forEach(one -> held.put(item(one), one.number()));
                Map<String, Integer> serials = new HashMap<>(last);
                serials.merge(series, Math.toIntExact(fresh), Integer::sum);
                yield new IndexNumbersState(serials, held, unused, settled, rulebook);
            }
            case IndexNumbersGivenBack(var _, var _, var back) -> {
                back.forEach(one -> {
                    held.remove(item(one));
                    unused.add(one.number());
                });
                yield new IndexNumbersState(last, held, unused, settled, rulebook);
            }
        };
    }

    private static Wanted item(Numbered one) {
        return new Wanted(one.subject(), one.matter());
    }

    @Override
    public IndexNumbersState heed(StoredEvent event) {
        return switch (event) {
            case RulebookPublished published ->
                new IndexNumbersState(last, numbers, free, settled, rulebook.and(published));
            case ItemPublished published ->
                settling(true, List.of(new Wanted(published.subject(), published.matter())));
            case IndexNumbersGiven before ->
                settling(
                        true,
                        before.numbers().stream().map(IndexNumbersState::item).toList());
            case IndexNumbersGivenBack before ->
                settling(
                        false,
                        before.numbers().stream().map(IndexNumbersState::item).toList());
            default -> this;
        };
    }

    private IndexNumbersState settling(boolean has, List<Wanted> items) {
        Set<Wanted> all = new HashSet<>(settled);
        if (has) {
            all.addAll(items);
        } else {
            items.forEach(all::remove);
        }
        return new IndexNumbersState(last, numbers, free, all, rulebook);
    }
}
