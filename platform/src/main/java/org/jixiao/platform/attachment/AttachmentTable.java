package org.jixiao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;

/** Where the bytes stand. They pass through in pieces: a service's memory is smaller than a few files. */
final class AttachmentTable {

    private static final int AT_A_TIME = 128 * 1024;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final JdbcClient state;

    AttachmentTable(JdbcClient state) {
        this.state = state;
    }

    /** Empty if there are no such bytes, also where this is no hash at all. */
    Optional<StoredAttachment> find(String sha256) {
        return SHA_256.matcher(sha256).matches()
                ? state.sql("select sha256, name, media_type, size, checked from attachment where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query((row, _) -> new StoredAttachment(
                                row.getString("sha256"),
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getInt("size"),
                                row.getBoolean("checked")))
                        .optional()
                : Optional.empty();
    }

    /** Adds what the file holds; nothing if somebody else has added the same bytes meanwhile. */
    void add(StoredAttachment attachment, Path file, String storedBy) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            state.sql("""
                insert into attachment (sha256, name, media_type, content, checked, stored_by)
                values (:sha256, :name, :mediaType, :content, :checked, :storedBy)
                on conflict (sha256) do nothing\
                """)
                    .param("sha256", attachment.sha256())
                    .param("name", attachment.name())
                    .param("mediaType", attachment.mediaType())
                    .param("content", new SqlBinaryValue(content, attachment.size()))
                    .param("checked", attachment.checked())
                    .param("storedBy", storedBy)
                    .update();
        }
    }

    /** The bytes, fetched while they are read. */
    InputStream content(StoredAttachment attachment) {
        return new Pieces(attachment.size(), from -> piece(attachment.sha256(), from));
    }

    private byte[] piece(String sha256, int from) {
        return state.sql("select substring(content from :first for :length) from attachment where sha256 = :sha256")
                .param("first", from + 1)
                .param("length", AT_A_TIME)
                .param("sha256", sha256)
                .query(byte[].class)
                .single();
    }
}
