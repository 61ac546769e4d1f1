package org.jixiao.disclosure.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;

/** What is published of a year or a unit, ready to be shown: wholes first, and beside each subject all that is published of it. */
public record Listing(List<Group> groups) {

    private static final List<String> ORDER =
            List.of(Subject.DEPARTMENT, Subject.UNIT, Subject.POLICY, Subject.PROJECT);

    /** The subjects of one kind. */
    public record Group(String kind, String title, List<Entry> entries) {}

    /** A subject. */
    public record Entry(String name, String address, String unitName, String unitAddress, List<Item> items) {}

    /**
     * One matter of it.
     *
     * @param outline its main figure in words
     * @param version such as 第 2 版; empty for the first
     */
    public record Item(
            String address, String matter, String version, String outline, String indexNumber, String publishedOn) {}

    /** By kind, and within one as they come. */
    static List<PublishedItem> ordered(List<PublishedItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(
                        item -> ORDER.indexOf(item.subject().kind())))
                .toList();
    }

    static Listing of(List<PublishedItem> items, Words words) {
        return new Listing(ORDER.stream()
                .map(kind -> group(
                        kind,
                        items.stream()
                                .filter(item -> item.subject().kind().equals(kind))
                                .toList(),
                        words))
                .filter(group -> !group.entries().isEmpty())
                .toList());
    }

    private static Group group(String kind, List<PublishedItem> items, Words words) {
        return new Group(
                kind,
                words.say("group-of." + kind),
                items.stream()
                        .collect(groupingBy(PublishedItem::subject, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .map(published -> entry(published, words))
                        .toList());
    }

    private static Entry entry(List<PublishedItem> published, Words words) {
        PublishedItem first = published.getFirst();
        return new Entry(
                first.name(),
                first.subjectAddress(),
                first.unitName(),
                first.unitAddress(),
                published.stream()
                        .sorted(Comparator.comparing(PublishedItem::matter))
                        .map(item -> item(item, words))
                        .toList());
    }

    private static Item item(PublishedItem item, Words words) {
        return new Item(
                item.address(),
                words.say("matter-in-list." + item.matter().name()),
                item.version() == 1 ? "" : words.say("version", Integer.toString(item.version())),
                outline(item, words),
                item.indexNumber(),
                item.publishedOn().toString());
    }

    private static String outline(PublishedItem item, Words words) {
        Figures figures = item.figures();
        if (figures.total() != null) {
            return words.say("outline.result", figures.total().toPlainString(), String.valueOf(figures.grade()));
        }
        if (item.matter() == Matter.SELF_EVALUATION) {
            return words.say("outline.fact", words.say("result.grade"), String.valueOf(figures.grade()));
        }
        if (!item.facts().isEmpty()) {
            ItemView.Fact first = AccountView.fact(item.facts().getFirst(), words);
            return words.say("outline.fact", first.label(), first.value());
        }
        return figures.budget() == null
                ? words.say("outline.not-apart")
                : words.say("outline.budget", words.money(figures.budget()));
    }
}
