package org.jixiao.journal.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jixiao.proof.Content;
import org.jixiao.proof.Hash;
import org.jixiao.proof.evidence.Row;

/** A row of the log as it stands, with its salt; read by nobody but who seals and who packs evidence up. */
public final class LogRow {

    /** What {@link #of} reads: the event is {@code e}, its run {@code run}, its removal {@code gone}. */
    public static final String COLUMNS = """
        run.first_position + (e.global_index - run.first_global_index) as position, run.numbered_at, e.global_index,
        e.event_id, e.aggregate_type, e.aggregate_id, e.sequence_number, e.payload_type, e.payload_revision, e.payload,
        e.metadata, e.occurred_at, e.stored_at, e.written_by, e.salt, gone.removal_order, gone.payload_digest,
        gone.metadata_salt
        """;

    private LogRow() {}

    public static Row of(ResultSet row, int number) throws SQLException {
        String order = row.getString("removal_order");
        byte[] salt = row.getBytes("salt");
        long position = row.getLong("position");
        boolean numbered = !row.wasNull();
        return new Row(
                numbered ? (Long) position : null,
                row.getLong("global_index"),
                row.getObject("event_id", UUID.class),
                row.getLong("sequence_number"),
                instant(row, "occurred_at"),
                instant(row, "stored_at"),
                numbered ? instant(row, "numbered_at") : null,
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("written_by"),
                order == null ? Row.Salt.of(Content.payloadSalt(salt)) : null,
                order == null ? row.getString("payload") : null,
                Row.Salt.of(order == null ? Content.metadataSalt(salt) : row.getBytes("metadata_salt")),
                row.getString("metadata"),
                order == null ? null : removal(order, row.getBytes("payload_digest")));
    }

    private static Row.Removal removal(String order, byte[] payloadDigest) {
        return new Row.Removal(order, Hash.read(payloadDigest));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
