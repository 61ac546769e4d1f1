package org.jixiao.platform.projection;

import java.util.List;

/** Where a row is: its table and its key. Has an order, which is the order in which rows are written. */
record RowAddress(Table table, List<Object> key) implements Comparable<RowAddress> {

    RowAddress {
        key = List.copyOf(key);
        if (key.size() != table.key().size()) {
            throw new IllegalArgumentException(table.name() + " has the key " + table.key());
        }
    }

    @Override
    public int compareTo(RowAddress other) {
        int order = table.name().compareTo(other.table.name());
        for (int part = 0; order == 0 && part < Math.min(key.size(), other.key.size()); part++) {
            order = compare(key.get(part), other.key.get(part));
        }
        return order;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer number && other instanceof Integer otherNumber) {
            return number.compareTo(otherNumber);
        }
        return one.toString().compareTo(other.toString());
    }
}
