package org.jixiao.platform.projection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event means for one row, addressed by its key: values to set, amounts to add, or the row's end. A change never says what
 * was there before, so that many of them can be folded into one.
 */
public final class Change {

    private final Table table;
    private final List<Object> key;
    private final boolean deletes;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, BigDecimal> increments = new LinkedHashMap<>();

    Change(Table table, List<Object> key, boolean deletes) {
        if (key.size() != table.key().size()) {
            throw new IllegalArgumentException(table.name() + " has the key " + table.key());
        }
        this.table = table;
        this.key = key;
        this.deletes = deletes;
    }

    public Change set(String column, @Nullable Object value) {
        Table.requireIdentifier(column);
        increments.remove(column);
        values.put(column, value);
        return this;
    }

    /** Sets a {@code jsonb} column to the JSON of a value. */
    public Change setJson(String column, Object value) {
        return set(column, new Json(value));
    }

    /** Adds to a column that starts from the table's default, 0. */
    public Change add(String column, BigDecimal amount) {
        Table.requireIdentifier(column);
        if (values.get(column) instanceof BigDecimal base) {
            values.put(column, base.add(amount));
        } else {
            increments.merge(column, amount, BigDecimal::add);
        }
        return this;
    }

    public Change add(String column, long amount) {
        return add(column, BigDecimal.valueOf(amount));
    }

    /** This change and the later one as one. */
    Change then(Change later) {
        if (later.deletes || deletes) {
            if (deletes && !later.deletes) {
                throw new IllegalStateException("a deleted row of " + table.name() + " comes back within one batch");
            }
            return later;
        }
        Change folded = new Change(table, key, false);
        folded.values.putAll(values);
        folded.increments.putAll(increments);
        later.values.forEach(folded::set);
        later.increments.forEach(folded::add);
        return folded;
    }

    Table table() {
        return table;
    }

    List<Object> key() {
        return key;
    }

    boolean deletes() {
        return deletes;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    Map<String, BigDecimal> increments() {
        return increments;
    }

    /** A value for a {@code jsonb} column. */
    record Json(Object value) {}
}
