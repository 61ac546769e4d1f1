package org.jixiao.platform.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jixiao.platform.form.Layout.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Forms as PDF, with those characters of the typeface that they use. One at a time: the typeface is large, is read once, and is
 * not made for two threads.
 */
final class FormPdf {

    private static final String WRITER = "Jixiao";

    /** Otherwise the library would put in a number from the clock. */
    private static final long SAME_DOCUMENT = 0L;

    private @Nullable Typeface typeface;

    /** The same form gives the same bytes. */
    synchronized byte[] bytes(Form form) throws IOException {
        Typeface loaded = typeface;
        if (loaded == null) {
            loaded = new Typeface();
            typeface = loaded;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(SAME_DOCUMENT);
            document.getDocumentInformation().setTitle(form.name());
            document.getDocumentInformation().setCreator(WRITER);
            document.getDocumentCatalog().setLanguage("zh-CN");
            draw(form, document, loaded);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void draw(Form form, PDDocument document, Typeface typeface) throws IOException {
        PDFont font = PDType0Font.load(document, typeface.font(), true);
        Format format = Format.of(form);
        Layout layout = Layout.of(form, typeface, format.width());
        List<TextLine> head = TextLine.head(form.head(), typeface, format.width());
        List<TextLine> foot = TextLine.foot(form.foot(), typeface, format.width());
        float firstRoom = format.height() - TextLine.height(head);
        List<Stretch> pages = layout.pages(firstRoom, format.height(), TextLine.height(foot));
        float used = (pages.size() == 1 ? TextLine.height(head) : 0)
                + pages.getLast().height();
        int count = used + TextLine.height(foot) <= format.height() ? pages.size() : pages.size() + 1;
        for (int number = 1; number <= count; number++) {
            try (Paper paper = new Paper(document, format, font, typeface)) {
                paper.mark(form.head().mark());
                paper.number(number, count);
                if (number == 1) {
                    paper.write(head);
                }
                if (number <= pages.size()) {
                    paper.draw(layout, pages.get(number - 1));
                }
                if (number == count) {
                    paper.write(foot);
                }
            }
        }
    }
}
