package org.jixiao.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.jixiao.platform.archive.Archive;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Workbooks in HTTP. */
public final class Xlsx {

    /** For {@code consumes} and {@code produces}. */
    public static final String MEDIA_TYPE_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final MediaType MEDIA_TYPE = MediaType.parseMediaType(MEDIA_TYPE_VALUE);

    /** What a workbook says of itself, the time included. */
    private static final String CORE = "docProps/core.xml";

    private static final Pattern MADE_AT = Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");

    /** More than one of our own workbooks has. */
    private static final int MOST_PARTS = 100;

    private Xlsx() {}

    /** A workbook of ours without the time at which it was made, so that the same rows give the same bytes on every machine. */
    public static byte[] timeless(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipDirectory parts = new ZipDirectory(workbook);
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipDirectory.Entry part : parts.entries(MOST_PARTS)) {
                to.putNextEntry(Archive.timelessEntry(part.name()));
                try (InputStream from = parts.open(part)) {
                    to.write(part.name().equals(CORE) ? withoutTime(from.readAllBytes()) : from.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return MADE_AT.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook that the browser offers to keep under this name, which may be Chinese. */
    public static ResponseEntity<byte[]> download(String fileName, byte[] workbook) {
        String disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(workbook);
    }
}
