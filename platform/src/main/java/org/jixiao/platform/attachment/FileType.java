package org.jixiao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.platform.sheet.Xlsx;

/**
 * What a file can be. Told from its bytes: its name and the header of a request say what somebody wants it to be. The old binary
 * formats of office programs are not among them, since macros can hide in any of them.
 */
enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    XLSX(Xlsx.MEDIA_TYPE_VALUE),
    DOCX(FileType.DOCX_VALUE),
    /** What the suite packs up itself. An upload is never recognised as one: nobody could say what is in it. */
    ZIP("application/zip");

    static final String DOCX_VALUE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int LONGEST_BEGINNING = 8;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Empty if the file is none of these. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST_BEGINNING);
        }
        String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (beginning.equals("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (beginning.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        return beginning.startsWith("PK\u0003\u0004") ? OfficeFile.typeOf(file) : Optional.empty();
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no media type of an attachment: " + mediaType));
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The name under which a file of this type is given back. It always has an ending of the type: by its ending a computer decides
     * what to do with a file, and a picture called {@code .hta} would be run.
     */
    String fileName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(small::endsWith)
                ? name
                : name + endings().getFirst();
    }

    private List<String> endings() {
        return switch (this) {
            case PDF -> List.of(".pdf");
            case PNG -> List.of(".png");
            case JPEG -> List.of(".jpg", ".jpeg");
            case XLSX -> List.of(".xlsx");
            case DOCX -> List.of(".docx");
            case ZIP -> List.of(".zip");
        };
    }
}
