package org.jixiao.disclosure.portal;

import java.util.List;

/** What a year's search can be narrowed to. */
public record Choices(List<Choice> units, List<Choice> kinds) {

    /** @param value for the address */
    public record Choice(String value, String label) {}

    static Choices of(List<PublishedItem> items, Words words) {
        return new Choices(
                items.stream()
                        .map(item -> new Choice(item.unitCode(), item.unitName()))
                        .distinct()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList(),
                items.stream()
                        .map(item -> item.subject().kind())
                        .distinct()
                        .sorted()
                        .map(kind -> new Choice(kind, words.say("group-of." + kind)))
                        .toList());
    }
}
