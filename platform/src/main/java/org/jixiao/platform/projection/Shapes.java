package org.jixiao.platform.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables look like, asked once: a table that exists never changes its shape. */
final class Shapes {

    private final JdbcClient readModel;
    private final Map<String, Shape> byTable = new ConcurrentHashMap<>();

    Shapes(JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * A table's shape. A change that gives every founding column may make a row; any other one changes a row that stands, and means
     * nothing where none does, for example because the content of the event that founded it was removed under an order.
     *
     * @param types by column, without lengths and scales: those are the table's matter
     * @param founding the columns, beside the key, that are never null and have no default
     */
    record Shape(Map<String, String> types, Set<String> founding) {

        boolean founds(Change change) {
            return change.values().keySet().containsAll(founding);
        }
    }

    private record Column(String name, String type, boolean needed) {}

    /** @param target the table of one generation */
    Shape of(Table table, String target) {
        return byTable.computeIfAbsent(target, _ -> ask(table, target));
    }

    private Shape ask(Table table, String target) {
        Set<Column> columns = new HashSet<>(readModel
                .sql("""
                    select a.attname, format('%I.%I', n.nspname, t.typname) as type, a.attnotnull and not a.atthasdef as needed
                    from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = t.typnamespace
                    where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped\
                    """)
                .param("table", target)
                .query((row, _) ->
                        new Column(row.getString("attname"), row.getString("type"), row.getBoolean("needed")))
                .list());
        return new Shape(
                columns.stream().collect(Collectors.toUnmodifiableMap(Column::name, Column::type)),
                columns.stream()
                        .filter(Column::needed)
                        .map(Column::name)
                        .filter(name -> !table.key().contains(name))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
