package org.jixiao.platform.projection;

import java.util.List;

/**
 * A table of a read model. Its DDL stands in {@code projections/<name>.sql} with {@code ${table}} for the name; queries read the
 * view of the plain name.
 *
 * @param key the columns of the primary key
 */
public record Table(String name, List<String> key) {

    private static final int LONGEST_NAME = 51;

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
        return new Change(new RowAddress(this, List.of(keyValues)), false);
    }

    /** The end of the row with this key. */
    public Change delete(Object... keyValues) {
        return new Change(new RowAddress(this, List.of(keyValues)), true);
    }

    /** The table that holds the rows of one generation. */
    String inGeneration(int generation) {
        return name + "_g" + generation;
    }

    /** Asked for every column of every change, hence not by a regular expression. */
    static void requireIdentifier(String name) {
        boolean plain = !name.isEmpty() && name.length() <= LONGEST_NAME && isLetter(name.charAt(0));
        for (int i = 1; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            plain = isLetter(c) || (c >= '0' && c <= '9') || c == '_';
        }
        if (!plain) {
            throw new IllegalArgumentException("not a plain SQL name: " + name);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
