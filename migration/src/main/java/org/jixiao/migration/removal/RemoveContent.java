package org.jixiao.migration.removal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The operators' command: {@code order <number> <position>…}, {@code show <number>}, {@code confirm <number>}. */
public final class RemoveContent {

    private static final String USAGE =
            "remove-content order <number> <position>... | show <number> | confirm <number>";

    private RemoveContent() {}

    /** Does what the words say and returns what there is to tell about it. */
    public static List<String> run(Connection operator, List<String> words) throws SQLException, RemovalRefused {
        ContentRemoval removal = new ContentRemoval(operator);
        if (words.size() >= 3 && words.getFirst().equals("order")) {
            return lines(removal.order(words.get(1), positions(words.subList(2, words.size()))));
        }
        if (words.size() != 2) {
            throw new RemovalRefused(USAGE);
        }
        return switch (words.getFirst()) {
            case "show" -> lines(removal.show(words.get(1)));
            case "confirm" -> {
                ContentRemoval.Removed removed = removal.confirm(words.get(1));
                yield List.of(
                        "The content of %d events and the bytes of %d files are gone under order %s; %d files stay."
                                .formatted(removed.events(), removed.attachments(), words.get(1), removed.kept()));
            }
            default -> throw new RemovalRefused(USAGE);
        };
    }

    private static List<String> lines(ContentRemoval.Matter matter) {
        return Stream.concat(
                        matter.events().stream()
                                .map(one -> "%d  %s  %s  %s"
                                        .formatted(one.position(), one.storedAt(), one.storedName(), one.stream())),
                        matter.files().stream()
                                .map(file -> "file  %s  %s  named by %d other events"
                                        .formatted(file.sha256(), file.name(), file.others())))
                .toList();
    }

    private static List<Long> positions(List<String> words) throws RemovalRefused {
        try {
            return words.stream()
                    .flatMap(word -> Arrays.stream(word.split(",")))
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException _) {
            throw new RemovalRefused("positions are whole numbers");
        }
    }
}
