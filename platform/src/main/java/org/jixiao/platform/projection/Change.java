package org.jixiao.platform.projection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an event means for one row, addressed by its key: values to set, amounts to add, or the row's end. A change never says what
 * was there before, so that many of them can be folded into one.
 */
public final class Change {

    private final RowAddress address;
    private final boolean deletes;
    private final Map<String, @Nullable Object> values = new TreeMap<>();
    private final Map<String, BigDecimal> increments = new TreeMap<>();

    Change(RowAddress address, boolean deletes) {
        this.address = address;
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

    /** This change and the later one as one: a change is handed over to the platform, which folds it in place. */
    Change then(Change later) {
        if (later.deletes || deletes) {
            if (deletes && !later.deletes) {
                throw new IllegalStateException(
                        "a deleted row of " + address.table().name() + " comes back within one batch");
            }
            return later;
        }
        later.values.forEach(this::set);
        later.increments.forEach(this::add);
        return this;
    }

    RowAddress address() {
        return address;
    }

    boolean deletes() {
        return deletes;
    }

    /** By column, in alphabetical order. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    /** By column, in alphabetical order. */
    Map<String, BigDecimal> increments() {
        return increments;
    }

    /** A value for a {@code jsonb} column. */
    record Json(Object value) {}
}
