package org.jixiao.monitoring.budgetexecution.receive;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;

/** Finance documents as a table, for finance systems that have no interface. */
final class FinanceDocumentSheet {

    private static final int MOST_ROWS = 5_000;
    private static final String NUMBER = "[\\p{L}\\p{N}〔〕\\[\\]()（）_./-]{1,64}";

    private static final String SYSTEM = "来源系统";
    private static final String KIND = "凭证种类";
    private static final String DOCUMENT = "凭证号";
    private static final String LINE = "行号";
    private static final String VERSION = "版本";
    private static final String DATE = "日期";
    private static final String AMOUNT = "金额(元)";
    private static final String REFERS_TO = "所依据凭证";
    private static final String OF = "项目或单位";
    private static final String CODE = "代码";
    private static final String YEAR = "预算年度";
    private static final String CLASS = "经济分类";
    private static final String PROCUREMENT = "政府采购";
    private static final String YES = "是";

    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, String> SUBJECTS =
            new LinkedHashMap<>(Map.of("项目", Subject.PROJECT, "单位", Subject.UNIT));

    private FinanceDocumentSheet() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> words = new LinkedHashMap<>();
        words.put("预算批复", Kind.BUDGET_APPROVAL);
        words.put("预算追加", Kind.BUDGET_INCREASE);
        words.put("预算追减", Kind.BUDGET_CUT);
        words.put("调剂转入", Kind.REALLOCATION_IN);
        words.put("调剂转出", Kind.REALLOCATION_OUT);
        words.put("上年结转", Kind.CARRY_OVER_IN);
        words.put("结转下年", Kind.CARRY_OVER_OUT);
        words.put("收回", Kind.CLAW_BACK);
        words.put("指标下达", Kind.QUOTA);
        words.put("指标调减", Kind.QUOTA_CUT);
        words.put("支付申请", Kind.PAYMENT_REQUEST);
        words.put("国库集中支付", Kind.PAYMENT);
        words.put("实拨", Kind.ALLOCATION);
        words.put("单位资金支付", Kind.UNIT_FUND_PAYMENT);
        words.put("退款", Kind.PAYMENT_RETURN);
        words.put("退票", Kind.BANK_REJECTION);
        words.put("更正转入", Kind.CORRECTION_IN);
        words.put("更正转出", Kind.CORRECTION_OUT);
        return words;
    }

    /** The empty table, to be filled in. */
    static Sheet<Delivered> template() {
        return new Sheet<>(
                "财政凭证导入",
                List.of(),
                List.of(
                        column(SYSTEM),
                        column(KIND),
                        column(DOCUMENT),
                        column(LINE),
                        column(VERSION),
                        column(DATE),
                        column(AMOUNT),
                        column(REFERS_TO),
                        column(OF),
                        column(CODE),
                        column(YEAR),
                        column(CLASS),
                        column(PROCUREMENT)));
    }

    private static Column<Delivered> column(String heading) {
        return Column.text(heading, 16, _ -> "");
    }

    /** All rows, or a reason for every wrong cell. */
    static List<Delivered> readWorkbook(byte[] file, String deliveredAs) {
        return reader().read(file, row -> delivered(row, deliveredAs));
    }

    static List<Delivered> readCsv(byte[] file, String deliveredAs) {
        return reader().readCsv(file, row -> delivered(row, deliveredAs));
    }

    private static SheetReader reader() {
        return SheetReader.of(template()).mostRows(MOST_ROWS);
    }

    private static Delivered delivered(SheetRow row, String deliveredAs) {
        String system = row.text(SYSTEM).toLowerCase(Locale.ROOT);
        Kind kind = row.choice(KIND, KINDS);
        String number = row.text(DOCUMENT);
        int line = row.whole(LINE);
        int version = row.whole(VERSION);
        String refersTo = row.optionalText(REFERS_TO);
        String of = row.choice(OF, SUBJECTS);
        String code = row.text(CODE);
        int year = row.whole(YEAR);
        String economicClass = row.optionalText(CLASS);
        String procurement = row.optionalText(PROCUREMENT);
        if (procurement != null && !procurement.equals(YES)) {
            row.refuse(PROCUREMENT, Refusal.rule("procurement-yes-or-empty"));
        }
        FinanceDocument document = new FinanceDocument(
                kind,
                number,
                row.date(DATE),
                row.decimal(AMOUNT),
                refersTo,
                economicClass,
                procurement != null,
                new Origin(system, line, version, FinanceDocument.IMPORT, deliveredAs + ":" + row.number()));
        if (row.isSound()) {
            check(row, document, of, code, year);
        }
        return row.isSound()
                ? new Delivered(new Subject(of, code, year), rounded(document))
                : new Delivered(Subject.unit("X", 2000), document);
    }

    private static void check(SheetRow row, FinanceDocument document, String of, String code, int year) {
        if (!document.origin().system().matches("[a-z0-9][a-z0-9-]{0,39}")) {
            row.refuse(SYSTEM, Refusal.rule("finance-system-malformed"));
        }
        if (!document.number().matches(NUMBER)) {
            row.refuse(DOCUMENT, Refusal.rule("finance-number-malformed"));
        }
        String refersTo = document.refersTo();
        if (refersTo != null && !refersTo.matches(NUMBER)) {
            row.refuse(REFERS_TO, Refusal.rule("finance-number-malformed"));
        }
        if (document.origin().line() < 1) {
            row.refuse(LINE, Refusal.rule("finance-count-from-one"));
        }
        if (document.origin().version() < 1) {
            row.refuse(VERSION, Refusal.rule("finance-count-from-one"));
        }
        if (document.amount().stripTrailingZeros().scale() > 2) {
            row.refuse(AMOUNT, Refusal.rule("finance-amount-not-in-fen"));
        }
        if (!Subject.isOne(of, code, year)) {
            row.refuse(CODE, Refusal.rule("finance-subject-malformed"));
        }
        String economicClass = document.economicClass();
        if (economicClass != null && of.equals(Subject.PROJECT)) {
            row.refuse(CLASS, Refusal.rule("economic-class-of-a-project"));
        } else if (economicClass != null && !economicClass.matches("3\\d{4}")) {
            row.refuse(CLASS, Refusal.rule("economic-class-malformed"));
        }
        if (document.procurement() && of.equals(Subject.PROJECT)) {
            row.refuse(PROCUREMENT, Refusal.rule("procurement-of-a-project"));
        }
    }

    private static FinanceDocument rounded(FinanceDocument read) {
        return new FinanceDocument(
                read.kind(),
                read.number(),
                read.date(),
                read.amount().setScale(2, RoundingMode.UNNECESSARY),
                read.refersTo(),
                read.economicClass(),
                read.procurement(),
                read.origin());
    }
}
