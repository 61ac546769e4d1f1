package org.jixiao.platform.form;

import java.io.IOException;

/** Makes files of forms, where they are not answered one by one. */
public final class FormFiles {

    private final FormPdf pdf = new FormPdf();

    FormFiles() {}

    public byte[] pdf(Form form) throws IOException {
        return pdf.bytes(form);
    }

    public byte[] xlsx(Form form) throws IOException {
        return FormWorkbook.bytes(form);
    }

    public byte[] docx(Form form) throws IOException {
        return FormDocument.bytes(form);
    }
}
