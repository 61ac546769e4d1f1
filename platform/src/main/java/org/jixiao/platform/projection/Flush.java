package org.jixiao.platform.projection;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes into the tables of one generation: folded by key, sorted by key, so that two batches never lock crosswise. */
final class Flush {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    Flush(JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    void write(Collection<Change> changes, int generation) {
        fold(changes).stream()
                .sorted(Comparator.comparing(Flush::address))
                .forEach(change -> write(change, generation));
    }

    static List<Change> fold(Collection<Change> changes) {
        Map<String, Change> byAddress = new LinkedHashMap<>();
        changes.forEach(change -> byAddress.merge(address(change), change, Change::then));
        return List.copyOf(byAddress.values());
    }

    private void write(Change change, int generation) {
        String table = change.table().inGeneration(generation);
        readModel
                .sql(change.deletes() ? deletion(change, table) : upsert(change, table))
                .params(parameters(change))
                .update();
    }

    private static String deletion(Change change, String table) {
        return "delete from %s where %s"
                .formatted(
                        table,
                        change.table().key().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(" and ")));
    }

    private static String upsert(Change change, String table) {
        List<String> columns = new ArrayList<>(change.table().key());
        columns.addAll(change.values().keySet());
        columns.addAll(change.increments().keySet());
        String changes = Stream.concat(
                        change.values().keySet().stream().map(column -> "%1$s = excluded.%1$s".formatted(column)),
                        change.increments().keySet().stream()
                                .map(column -> "%1$s = t.%1$s + excluded.%1$s".formatted(column)))
                .collect(Collectors.joining(", "));
        return "insert into %s as t (%s) values (%s) on conflict (%s) do %s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                        String.join(", ", change.table().key()),
                        changes.isEmpty() ? "nothing" : "update set " + changes);
    }

    private List<@Nullable Object> parameters(Change change) {
        List<@Nullable Object> parameters = new ArrayList<>();
        change.key().forEach(value -> parameters.add(sqlValue(value)));
        if (!change.deletes()) {
            change.values().values().forEach(value -> parameters.add(sqlValue(value)));
            parameters.addAll(change.increments().values());
        }
        return parameters;
    }

    private @Nullable Object sqlValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Change.Json json -> jsonb(json);
            default -> value;
        };
    }

    private PGobject jsonb(Change.Json json) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(mapper.writeValueAsString(json.value()));
            return column;
        } catch (SQLException e) {
            throw new IllegalArgumentException("not a JSON value", e);
        }
    }

    private static String address(Change change) {
        return change.table().name() + change.key();
    }
}
