package org.jixiao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/**
 * What an endpoint asks before it sends a command with attachments, so that no event ever refers to bytes that nobody has. Whether
 * the subject takes attachments at all is the aggregate's rule: classified projects take none.
 *
 * <pre>{@code
 * commands.send(new SubmitReport(code, year, attachments.require(body.report(), "report")), caller)
 * }</pre>
 */
public final class Attachments {

    private final AttachmentTable table;

    Attachments(AttachmentTable table) {
        this.table = table;
    }

    /**
     * The reference that goes into the command.
     *
     * @param field of the request that names the attachment
     * @throws CommandRefused if this service has no attachment of this hash
     */
    public Attachment require(String sha256, String field) {
        return table.find(sha256)
                .map(StoredAttachment::reference)
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.rule("attachment-not-found").at(field))));
    }

    /** The bytes of a file that goes into a package; of {@link #require} or {@link #keepArchive}. */
    public byte[] bytes(Attachment attachment) throws IOException {
        try (InputStream content = table.content(table.find(attachment.sha256()).orElseThrow())) {
            return content.readAllBytes();
        }
    }

    /**
     * Keeps a package that the service made itself (ZIP). Nobody checked it for malware, as with any file that no scanner saw.
     *
     * @param name what people call it
     * @param file to be read only
     * @param by who asked for it
     */
    public Attachment keepArchive(String name, Path file, String by) throws IOException {
        String sha256 = Uploads.sha256(file);
        table.add(
                new StoredAttachment(sha256, name, FileType.ZIP.mediaType(), Math.toIntExact(Files.size(file)), false),
                file,
                by);
        return table.find(sha256).orElseThrow().reference();
    }
}
