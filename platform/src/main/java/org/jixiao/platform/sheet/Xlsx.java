package org.jixiao.platform.sheet;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Workbooks in HTTP. */
public final class Xlsx {

    /** For {@code consumes} and {@code produces}. */
    public static final String MEDIA_TYPE_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final MediaType MEDIA_TYPE = MediaType.parseMediaType(MEDIA_TYPE_VALUE);

    private Xlsx() {}

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
