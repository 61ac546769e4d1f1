package org.jixiao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.attachment.MalwareCheck.Finding;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.web.TooBusy;

/**
 * Takes files in: all of it is there, looked at and hashed before a row is written, so that nothing is ever stored by half.
 *
 * <p>The same bytes are kept once, under the name and with the mark of their first coming. Bytes that no event refers to are kept as
 * well (ADR 0018).
 */
final class Uploads {

    /** What the answers call the body. */
    static final String FILE = "file";

    private final AttachmentTable table;
    private final MalwareCheck malware;
    private final AttachmentProperties properties;
    private final Semaphore free;

    Uploads(AttachmentTable table, MalwareCheck malware, AttachmentProperties properties) {
        this.table = table;
        this.malware = malware;
        this.properties = properties;
        this.free = new Semaphore(properties.uploadsAtOnce());
    }

    StoredAttachment take(String name, InputStream body, String by) throws IOException {
        if (!AttachmentName.isAllowed(name)) {
            throw refused(Refusal.rule("attachment-name-malformed")
                    .with("limit", AttachmentName.LONGEST)
                    .at("name"));
        }
        if (!free.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            Path file = Files.createTempFile("attachment", null);
            try {
                String sha256 = receive(body, file);
                Optional<StoredAttachment> known = table.find(sha256);
                return known.isPresent() ? known.get() : keep(sha256, name, file, by);
            } finally {
                Files.delete(file);
            }
        } finally {
            free.release();
        }
    }

    private static String receive(InputStream body, Path file) throws IOException {
        DigestInputStream hashed = new DigestInputStream(body, sha256());
        try (OutputStream out = Files.newOutputStream(file)) {
            hashed.transferTo(out);
        }
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }

    /** Of the bytes of a file, lower-case hex. */
    static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            DigestInputStream hashed = new DigestInputStream(content, sha256());
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        }
    }

    private StoredAttachment keep(String sha256, String name, Path file, String by) throws IOException {
        FileType type = FileType.of(file)
                .filter(properties.types()::contains)
                .orElseThrow(() -> refused(Refusal.rule("attachment-type-forbidden")
                        .with("types", properties.types().stream().sorted().toList())
                        .at(FILE)));
        int size = Math.toIntExact(Files.size(file));
        table.add(new StoredAttachment(sha256, name, type.mediaType(), size, isChecked(file)), file, by);
        return table.find(sha256).orElseThrow();
    }

    private boolean isChecked(Path file) throws IOException {
        Finding finding = malware.check(file);
        if (finding == Finding.MALWARE) {
            throw refused(Refusal.rule("attachment-holds-malware").at(FILE));
        }
        if (finding == Finding.NOT_CHECKED && properties.malwareCheckRequired()) {
            throw new MalwareCheckMissing();
        }
        return finding == Finding.CLEAN;
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
