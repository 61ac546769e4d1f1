package org.jixiao.platform.projection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a read model. Its DDL stands in {@code projections/<name>.sql} with {@code ${table}} for the name; queries read the
 * view of the plain name.
 *
 * @param key the columns of the primary key
 */
public record Table(String name, List<String> key) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    public Table {
        key = List.copyOf(key);
        requireIdentifier(name);
        key.forEach(Table::requireIdentifier);
    }

    public static Table named(String name) {
        return new Table(name, List.of());
    }

    public Table withKey(String... columns) {
        return new Table(name, List.of(columns));
    }

    /** A change of the row with this key, inserted if it is not there yet. */
    public Change row(Object... keyValues) {
        return new Change(this, List.of(keyValues), false);
    }

    /** The end of the row with this key. */
    public Change delete(Object... keyValues) {
        return new Change(this, List.of(keyValues), true);
    }

    /** The table that holds the rows of one generation. */
    String inGeneration(int generation) {
        return name + "_g" + generation;
    }

    static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain SQL name: " + name);
        }
    }
}
