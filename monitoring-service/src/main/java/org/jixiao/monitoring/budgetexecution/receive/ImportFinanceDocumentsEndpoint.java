package org.jixiao.monitoring.budgetexecution.receive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes finance documents from a table that people filled in; each is flagged as imported. */
@RestController
class ImportFinanceDocumentsEndpoint {

    private static final String PATH = "/api/monitoring/finance-documents/import";

    private final Intake intake;

    ImportFinanceDocumentsEndpoint(Intake intake) {
        this.intake = intake;
    }

    /** What became of each row. A wrong cell refuses the whole table, with a reason for every wrong one; sent again, rows are known. */
    @PostMapping(path = PATH, consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasRole('planning-finance')")
    List<Receipt> takeWorkbook(@RequestBody byte[] file, Caller caller) {
        return intake.take(FinanceDocumentSheet.readWorkbook(file, nameOf(file)), caller);
    }

    /** The same from a CSV file, in UTF-8 or GB 18030. */
    @PostMapping(path = PATH, consumes = "text/csv")
    @PreAuthorize("hasRole('planning-finance')")
    List<Receipt> takeCsv(@RequestBody byte[] file, Caller caller) {
        return intake.take(FinanceDocumentSheet.readCsv(file, nameOf(file)), caller);
    }

    /** The empty table. */
    @GetMapping(PATH)
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<byte[]> template() {
        return Xlsx.download("财政凭证导入模板.xlsx", FinanceDocumentSheet.template().bytes(List.of()));
    }

    /** The same file has the same name, so that its rows are the same deliveries. */
    private static String nameOf(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
