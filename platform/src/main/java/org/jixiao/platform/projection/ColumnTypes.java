package org.jixiao.platform.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The types of a table's columns, asked once: a table that exists never changes its shape. */
final class ColumnTypes {

    private final JdbcClient readModel;
    private final Map<String, Map<String, String>> byTable = new ConcurrentHashMap<>();

    ColumnTypes(JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** Column to type, without lengths and scales: those are the table's matter. */
    Map<String, String> of(String table) {
        return byTable.computeIfAbsent(table, this::ask);
    }

    private Map<String, String> ask(String table) {
        return readModel
                .sql("""
                    select a.attname, format('%I.%I', n.nspname, t.typname) as type
                    from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = t.typnamespace
                    where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped\
                    """)
                .param("table", table)
                .query((row, _) -> Map.entry(row.getString("attname"), row.getString("type")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
