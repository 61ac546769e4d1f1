package org.jixiao.platform.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Answers a {@link Form} as the file that the caller accepts. An endpoint that gives one says
 * {@code produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE}}, with {@link Docx} for what people write on; who accepts
 * anything gets the first.
 */
final class FormConverter extends AbstractHttpMessageConverter<Form> {

    private final FormFiles files;

    FormConverter(FormFiles files) {
        super(MediaType.APPLICATION_PDF, Xlsx.MEDIA_TYPE, Docx.MEDIA_TYPE);
        this.files = files;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Form.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Form readInternal(Class<? extends Form> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("a form is only written", message);
    }

    @Override
    protected void writeInternal(Form form, HttpOutputMessage message) throws IOException {
        MediaType type = message.getHeaders().getContentType();
        if (Docx.MEDIA_TYPE.equalsTypeAndSubtype(type)) {
            write(files.docx(form), form.name() + ".docx", message);
        } else if (Xlsx.MEDIA_TYPE.equalsTypeAndSubtype(type)) {
            write(files.xlsx(form), form.name() + ".xlsx", message);
        } else {
            write(files.pdf(form), form.name() + ".pdf", message);
        }
    }

    private static void write(byte[] file, String name, HttpOutputMessage message) throws IOException {
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build());
        message.getHeaders().setContentLength(file.length);
        message.getBody().write(file);
    }
}
