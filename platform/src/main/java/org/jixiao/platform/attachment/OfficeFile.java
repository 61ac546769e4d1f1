package org.jixiao.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Xml;

/**
 * Tells documents and workbooks from other zipped files by the list of types that each of them carries, by which office programs go
 * as well. Nothing else is unpacked, so that no file can grow in our hands.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_LIST = 1024 * 1024;

    private static final String LIST = "[content_types].xml";

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileType.DOCX);

    /** As they stand in the types of parts with macros and of files that may have some. */
    private static final List<String> MACROS = List.of("macro", "vbaproject");

    private OfficeFile() {}

    /**
     * Empty if it is another file, or a damaged one. One at a time: the JDK reads a file's whole directory into memory, and how long
     * that is lies with the sender.
     *
     * @throws CommandRefused if there are macros in it, or may be
     */
    static synchronized Optional<FileType> typeOf(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return typeOf(zip);
        } catch (IOException | XMLStreamException _) {
            return Optional.empty(); // damaged, or none
        }
    }

    private static Optional<FileType> typeOf(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            return Optional.empty();
        }
        if (zip.stream().anyMatch(part -> smallNameOf(part).endsWith("/vbaproject.bin"))) {
            throw macros();
        }
        List<? extends ZipEntry> lists =
                zip.stream().filter(part -> smallNameOf(part).equals(LIST)).toList();
        return lists.size() == 1 ? typeIn(read(zip, lists.getFirst())) : Optional.empty();
    }

    private static String smallNameOf(ZipEntry part) {
        return part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static byte[] read(ZipFile zip, ZipEntry list) throws IOException {
        try (InputStream unpacked = zip.getInputStream(list)) {
            byte[] bytes = unpacked.readNBytes(LONGEST_LIST + 1);
            if (bytes.length > LONGEST_LIST) {
                throw new IOException("the list of types is longer than any");
            }
            return bytes;
        }
    }

    private static Optional<FileType> typeIn(byte[] list) throws IOException, XMLStreamException {
        Set<FileType> found = EnumSet.noneOf(FileType.class);
        try (Xml xml = new Xml(new ByteArrayInputStream(list))) {
            while (xml.next()) {
                if (xml.starts("Override") || xml.starts("Default")) {
                    String type = Objects.requireNonNullElse(xml.attribute("ContentType"), "")
                            .toLowerCase(Locale.ROOT);
                    if (MACROS.stream().anyMatch(type::contains)) {
                        throw macros();
                    }
                    Optional.ofNullable(MAIN_PARTS.get(type)).ifPresent(found::add);
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static CommandRefused macros() {
        return new CommandRefused(
                List.of(Refusal.rule("attachment-holds-macros").at(Uploads.FILE)));
    }
}
