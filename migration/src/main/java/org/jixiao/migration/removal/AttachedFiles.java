package org.jixiao.migration.removal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.migration.removal.ContentRemoval.AttachedFile;

/**
 * The files that content names by their hash. Equal bytes are stored once, so the files of another subject may be among them: bytes go
 * only where no other event names them.
 */
final class AttachedFiles {

    private static final Pattern NAMED = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final String STATE = "_state";

    private final Connection operator;

    AttachedFiles(Connection operator) {
        this.operator = operator;
    }

    /**
     * Those of which some service holds the bytes. Reads the whole log once if the payloads name any file.
     *
     * @param payloads the content that goes
     * @param globalIndexes of the same events, which do not count as others
     */
    List<AttachedFile> named(Collection<String> payloads, Collection<Long> globalIndexes) throws SQLException {
        Set<String> hashes = new TreeSet<>();
        for (String payload : payloads) {
            Matcher file = NAMED.matcher(payload);
            while (file.find()) {
                hashes.add(file.group(1));
            }
        }
        List<AttachedFile> files = new ArrayList<>();
        if (hashes.isEmpty()) {
            return files;
        }
        try (PreparedStatement select = operator.prepareStatement("""
            select hash, count(event.global_index) from unnest(?) as hash
            left join event_log.event event on strpos(event.payload, hash) > 0 and event.global_index <> all(?)
            group by hash order by hash\
            """)) {
            select.setArray(1, operator.createArrayOf("text", hashes.toArray()));
            select.setArray(2, operator.createArrayOf("bigint", globalIndexes.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String sha256 = row.getString(1);
                    Set<String> names = names(sha256);
                    if (!names.isEmpty()) {
                        files.add(new AttachedFile(sha256, String.join(", ", names), row.getLong(2)));
                    }
                }
            }
        }
        return files;
    }

    /** Deletes those that no other event names, and says in how many places. */
    int remove(String number, List<AttachedFile> files) throws SQLException {
        int removed = 0;
        for (String schema : schemas()) {
            for (AttachedFile file : files) {
                if (file.others() == 0 && delete(schema, file.sha256())) {
                    record(number, schema.substring(0, schema.length() - STATE.length()), file.sha256());
                    removed++;
                }
            }
        }
        return removed;
    }

    private Set<String> names(String sha256) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (String schema : schemas()) {
            try (PreparedStatement select =
                    operator.prepareStatement("select name from " + quoted(schema) + ".attachment where sha256 = ?")) {
                select.setString(1, sha256);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        names.add(row.getString(1));
                    }
                }
            }
        }
        return names;
    }

    private boolean delete(String schema, String sha256) throws SQLException {
        try (PreparedStatement delete =
                operator.prepareStatement("delete from " + quoted(schema) + ".attachment where sha256 = ?")) {
            delete.setString(1, sha256);
            return delete.executeUpdate() > 0;
        }
    }

    private void record(String number, String service, String sha256) throws SQLException {
        try (PreparedStatement insert = operator.prepareStatement(
                "insert into event_log.attachment_removal (number, service, sha256) values (?, ?, ?)")) {
            insert.setString(1, number);
            insert.setString(2, service);
            insert.setString(3, sha256);
            insert.executeUpdate();
        }
    }

    private List<String> schemas() throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = operator.createStatement();
                ResultSet row = statement.executeQuery("""
                    select schemaname from pg_tables
                    where tablename = 'attachment' and schemaname like '%\\_state' order by 1\
                    """)) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
        }
        return schemas;
    }

    private String quoted(String schema) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            return statement.enquoteIdentifier(schema, true);
        }
    }
}
