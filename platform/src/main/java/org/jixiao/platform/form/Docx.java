package org.jixiao.platform.form;

import org.springframework.http.MediaType;

/** Word processing documents in HTTP. */
public final class Docx {

    /** For {@code produces}. */
    public static final String MEDIA_TYPE_VALUE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final MediaType MEDIA_TYPE = MediaType.parseMediaType(MEDIA_TYPE_VALUE);

    private Docx() {}
}
