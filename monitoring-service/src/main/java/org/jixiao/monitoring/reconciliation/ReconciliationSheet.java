package org.jixiao.monitoring.reconciliation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;

/** Finance's totals as a table, for finance systems that have no interface. */
public final class ReconciliationSheet {

    private static final int MOST_ROWS = 5_000;
    private static final int FEN = 2;

    private static final String OF = "项目或单位";
    private static final String CODE = "代码";
    private static final String APPROVED = "年初批复数(元)";
    private static final String QUOTA = "指标金额(元)";
    private static final String PAID = "执行数(元)";

    private static final Map<String, String> KINDS =
            new LinkedHashMap<>(Map.of("项目", Subject.PROJECT, "单位", Subject.UNIT));

    private ReconciliationSheet() {}

    public static Sheet<Stated> of() {
        return new Sheet<>(
                "财政对账",
                List.of(),
                List.of(
                        Column.text(OF, 12, line -> wordOf(line.subject().kind())),
                        Column.text(CODE, 26, line -> line.subject().code()),
                        Column.amount(APPROVED, 20, line -> line.totals().approved()),
                        Column.amount(QUOTA, 20, line -> line.totals().quota()),
                        Column.amount(PAID, 20, line -> line.totals().paid())));
    }

    /** How a kind of subject is called in tables. */
    public static String wordOf(String kind) {
        return kind.equals(Subject.PROJECT) ? "项目" : "单位";
    }

    /** All rows, or a reason for every wrong cell. */
    public static List<Stated> read(int budgetYear, byte[] file) {
        return SheetReader.of(of()).mostRows(MOST_ROWS).read(file, row -> stated(row, budgetYear));
    }

    private static Stated stated(SheetRow row, int budgetYear) {
        String kind = row.choice(OF, KINDS);
        String code = row.text(CODE);
        Totals totals = new Totals(amount(row, APPROVED), amount(row, QUOTA), amount(row, PAID));
        if (row.isSound() && !Subject.isOne(kind, code, budgetYear)) {
            row.refuse(CODE, Refusal.rule("finance-subject-malformed"));
        }
        Subject subject = row.isSound() ? new Subject(kind, code, budgetYear) : Subject.unit("X", budgetYear);
        return new Stated(subject, totals, row.address(CODE));
    }

    private static BigDecimal amount(SheetRow row, String heading) {
        BigDecimal amount = row.decimal(heading);
        if (amount.stripTrailingZeros().scale() > FEN) {
            row.refuse(heading, Refusal.rule("finance-amount-not-in-fen"));
        }
        return amount;
    }
}
