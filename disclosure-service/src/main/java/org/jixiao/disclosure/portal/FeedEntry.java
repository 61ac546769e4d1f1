package org.jixiao.disclosure.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something of which readers of the feed hear.
 *
 * @param id a URI that no other entry has, and that stays the same whatever the portal's host is called
 * @param position in the log, by which entries are ordered
 */
record FeedEntry(String id, String title, String address, LocalDate on, String author, String summary, long position) {

    static List<FeedEntry> latest(
            List<PublishedItem> published, List<RecordedWithdrawal> withdrawn, Words words, int count) {
        return Stream.concat(
                        published.stream().map(item -> of(item, words)),
                        withdrawn.stream().map(withdrawal -> of(withdrawal, words)))
                .sorted(Comparator.comparingLong(FeedEntry::position).reversed())
                .limit(count)
                .toList();
    }

    private static FeedEntry of(PublishedItem item, Words words) {
        String matter = words.say("matter-in-list." + item.matter().name());
        String version = words.say("version", Integer.toString(item.version()));
        return new FeedEntry(
                idOf(item.address()),
                item.note() == null
                        ? words.say("feed.published", item.name(), matter)
                        : words.say("feed.corrected", item.name(), matter, version),
                item.address(),
                item.publishedOn(),
                item.publisher(),
                words.say(
                                "feed.summary",
                                item.unitName(),
                                Integer.toString(item.subject().budgetYear()),
                                item.indexNumber(),
                                version)
                        + (item.note() == null ? "" : "\n" + item.note()),
                item.position());
    }

    private static FeedEntry of(RecordedWithdrawal withdrawal, Words words) {
        return new FeedEntry(
                idOf(withdrawal.address() + " withdrawn"),
                words.say("feed.withdrawn", withdrawal.indexNumber()),
                withdrawal.address(),
                withdrawal.on(),
                withdrawal.publisher(),
                withdrawal.note(),
                withdrawal.position());
    }

    private static String idOf(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
