package org.jixiao.kernel.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.attachment.Attachments;

/** Keeps the package of a submission: one ZIP file with a list of the hashes of what is in it. */
public final class SubmissionArchive {

    private SubmissionArchive() {}

    /** Adds the files of a package. */
    @FunctionalInterface
    public interface Content {

        void addTo(Archive archive) throws IOException;
    }

    /**
     * @param name what people call the package
     * @param papers uploaded documents that go into it as well
     * @param by who asked for it
     */
    public static Attachment keep(
            Attachments attachments, String name, List<Attachment> papers, String by, Content content) {
        try {
            Path file = Files.createTempFile("submission", ".zip");
            try {
                try (Archive archive = new Archive(Files.newOutputStream(file))) {
                    content.addTo(archive);
                    add(papers, attachments, archive);
                }
                return attachments.keepArchive(name, file, by);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package cannot be made", e);
        }
    }

    /** Under a number, since two documents may have one name. */
    private static void add(List<Attachment> papers, Attachments attachments, Archive archive) throws IOException {
        for (int i = 0; i < papers.size(); i++) {
            archive.add("附件/%d-%s".formatted(i + 1, papers.get(i).name()), attachments.bytes(papers.get(i)));
        }
    }
}
