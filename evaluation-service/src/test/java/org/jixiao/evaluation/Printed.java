package org.jixiao.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Api;

/** What people read on a printed paper. */
public final class Printed {

    private Printed() {}

    /** Without white space, which stands wherever a line of a cell ends. */
    public static String pdf(Api api, String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(api.download(path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** The texts of a workbook's cells. */
    public static List<String> cells(Api api, String path) throws IOException {
        byte[] file = api.with("Accept", Xlsx.MEDIA_TYPE_VALUE).download(path);
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            workbook.getFirstSheet()
                    .read()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getRawValue() != null) {
                            texts.add(cell.getText());
                        }
                    }));
        }
        return texts;
    }
}
