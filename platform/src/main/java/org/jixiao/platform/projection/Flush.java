package org.jixiao.platform.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes changes into the tables of one generation: folded by key, and all rows that change in the same columns by one statement.
 * Statements and rows go in a fixed order, so that two batches never lock crosswise.
 */
final class Flush {

    /** Bounds a statement's size; larger ones are no faster. */
    private static final int ROWS_PER_STATEMENT = 5_000;

    private final JdbcClient readModel;
    private final Shapes shapes;
    private final JsonMapper mapper;

    Flush(JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.shapes = new Shapes(readModel);
        this.mapper = mapper;
    }

    /**
     * First what changes rows that stood before, then everything from the change on that may have made its row: so it is of no
     * importance which changes come in one batch.
     */
    void write(Collection<Change> changes, int generation) {
        Map<RowAddress, Change> standing = new HashMap<>();
        Map<RowAddress, Change> made = HashMap.newHashMap(changes.size());
        changes.forEach(change -> {
            boolean mayStandSinceNow = made.containsKey(change.address()) || mayMakeOrEnd(change, generation);
            fold(change, mayStandSinceNow ? made : standing);
        });
        write(standing.values(), ManyRows::changed, generation);
        write(made.values(), ManyRows::like, generation);
    }

    private boolean mayMakeOrEnd(Change change, int generation) {
        return change.deletes() || shape(change.address().table(), generation).founds(change);
    }

    private static void fold(Change change, Map<RowAddress, Change> byAddress) {
        byAddress.merge(change.address(), change, Change::then);
    }

    private void write(Collection<Change> folded, Function<Change, ManyRows> statementOf, int generation) {
        Map<ManyRows, List<Change>> statements = new HashMap<>();
        folded.forEach(change -> statements
                .computeIfAbsent(statementOf.apply(change), _ -> new ArrayList<>())
                .add(change));
        statements.entrySet().stream()
                .filter(statement -> statement.getKey().doesAnything())
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ManyRows::toString)))
                .forEach(statement -> write(statement.getKey(), statement.getValue(), generation));
    }

    private Shapes.Shape shape(Table table, int generation) {
        return shapes.of(table, table.inGeneration(generation));
    }

    private void write(ManyRows statement, List<Change> rows, int generation) {
        rows.sort(Comparator.comparing(Change::address));
        Table table = statement.table();
        String sql = statement.sql(
                table.inGeneration(generation), shape(table, generation).types());
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            List<Change> some = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            readModel.sql(sql).params(parameters(statement, some)).update();
        }
    }

    /** One array per column: the key's, then the values', then the increments'. */
    private List<Object> parameters(ManyRows statement, List<Change> rows) {
        List<Object> arrays = new ArrayList<>();
        for (int part = 0; part < statement.table().key().size(); part++) {
            int column = part;
            arrays.add(texts(rows, change -> change.address().key().get(column)));
        }
        for (String column : statement.values()) {
            arrays.add(texts(rows, change -> change.values().get(column)));
        }
        for (String column : statement.increments()) {
            arrays.add(texts(rows, change -> change.increments().get(column)));
        }
        return arrays;
    }

    private @Nullable String[] texts(List<Change> rows, ValueOf valueOf) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = text(valueOf.in(rows.get(row)));
        }
        return texts;
    }

    /** As PostgreSQL reads it; the statement casts it to the column's type. */
    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Change.Json json -> mapper.writeValueAsString(json.value());
            case CharSequence _, Number _, Boolean _, Character _ -> value.toString();
            case java.time.temporal.Temporal time -> time.toString();
            case java.util.UUID id -> id.toString();
            default ->
                throw new IllegalArgumentException(
                        "a column takes no " + value.getClass().getName());
        };
    }

    private interface ValueOf {
        @Nullable
        Object in(Change change);
    }
}
