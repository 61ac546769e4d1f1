package org.jixiao.monitoring.budgetexecution;

import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jspecify.annotations.Nullable;

/** The finance year of one project or unit, written document by document; no more is spent than there is. Amounts are in 分. */
final class SubjectYear {

    /** 人员, 公用 and 三公. */
    private static final List<String> CLASSES = List.of("30101", "30102", "30201", "30211", "30217", "30231");

    private static final long LEAST = 1_000;

    private final Subject subject;
    private final boolean quotas;
    private final long approved;
    private final Random random;
    private final List<FinanceMail> mail = new ArrayList<>();
    private long budget;
    private long quota;
    private long used;
    private int serial;

    SubjectYear(DemoSubject demo, int series, long seed) {
        this.subject = demo.of(series);
        this.quotas = demo.quotas();
        this.approved = demo.fen();
        this.random = new Random(seed * 31 + demo.code().hashCode());
    }

    List<FinanceMail> mail() {
        return List.copyOf(mail);
    }

    private long left() {
        return (quotas ? Math.min(budget, quota) : budget) - used;
    }

    /** 结转、批复、指标; of a unit each by economic class. */
    void opens() {
        long carried = approved / 50;
        add(CARRY_OVER_IN, number("C"), day(1, 10), carried, null);
        budget += carried;
        long part = approved / CLASSES.size();
        if (isUnit()) {
            for (int i = 1; i < CLASSES.size(); i++) {
                approve(part);
            }
            approve(approved - part * (CLASSES.size() - 1));
        } else {
            approve(approved);
        }
        issue(day(2, 25), budget / 2);
    }

    private void approve(long amount) {
        add(BUDGET_APPROVAL, number("A"), day(2, 20), amount, null);
        budget += amount;
    }

    private void issue(LocalDate on, long amount) {
        if (quotas) {
            add(QUOTA, number("Z"), on, amount, null);
            quota += amount;
        }
    }

    /** The rest of the quota (指标) in July, and an increase (追加) with its own. */
    void turnsHalf() {
        issue(day(7, 1), budget - quota);
        long more = approved / 20;
        String wrong = number("A");
        add(BUDGET_INCREASE, wrong, day(7, 2), more * 2, null);
        add(BUDGET_INCREASE, number("A"), day(7, 3), -more * 2, wrong);
        add(BUDGET_INCREASE, number("A"), day(7, 3), more, null);
        budget += more;
        issue(day(7, 4), more);
    }

    /** Some payments of a month, each with its story. */
    void lives(int month) {
        for (int i = 0; i < 4; i++) {
            int from = 1 + i * 6;
            pays(month, from + random.nextInt(3));
        }
    }

    private void pays(int month, int from) {
        long amount = Math.min(approved / 100 + random.nextLong(approved / 100), left() / 3);
        if (amount < LEAST) {
            return;
        }
        LocalDate on = day(month, from);
        String request = number("R");
        add(PAYMENT_REQUEST, request, on, amount, null);
        used += amount;
        String paid = number("P");
        switch (random.nextInt(9)) {
            case 0 -> {
                add(PAYMENT, paid, on, amount, request);
                add(BANK_REJECTION, number("X"), on.plusDays(1), amount, paid);
                add(PAYMENT, number("P"), on.plusDays(2), amount, request);
            }
            case 1 -> {
                add(PAYMENT, paid, on, amount / 3, request);
                add(PAYMENT, number("P"), on.plusDays(1), amount - amount / 3, request);
            }
            case 2 -> {
                add(PAYMENT, paid, on, amount, request);
                add(PAYMENT_RETURN, number("B"), on.plusDays(3), amount / 7, paid);
                used -= amount / 7;
            }
            case 3 -> {
                add(PAYMENT, paid, on, amount, request);
                add(PAYMENT, number("P"), on.plusDays(1), -amount, paid);
                add(PAYMENT, number("P"), on.plusDays(1), amount, request);
            }
            case 4 -> {
                add(PAYMENT, paid, on, amount, request);
                add(PAYMENT, paid, 2, on.plusDays(1), amount - amount / 9, request);
            }
            case 5 -> {
                add(PAYMENT, paid, on, amount, request);
                add(UNIT_FUND_PAYMENT, number("U"), on, amount / 5, null);
            }
            case 6 -> add(ALLOCATION, number("S"), on, amount, request);
            default -> add(PAYMENT, paid, on, amount, request);
        }
    }

    /** 调剂 to another subject, as a pair of one number, with the quota that goes along. */
    void moves(SubjectYear to, LocalDate on) {
        long amount = Math.min(left() / 10, approved / 40);
        String pair = "T-" + subject.code() + "-" + on;
        if (quotas) {
            add(QUOTA_CUT, number("Z"), on, amount, null);
            quota -= amount;
        }
        add(REALLOCATION_OUT, pair, on, amount, null);
        budget -= amount;
        to.add(REALLOCATION_IN, pair, on, amount, null);
        to.budget += amount;
        to.issue(on, amount);
    }

    /** 调剂 by mistake, and the 红冲 of both its ends under another number. */
    void movesInVain(SubjectYear to, LocalDate on) {
        long amount = Math.min(left() / 10, approved / 40);
        String pair = "F-" + subject.code() + "-" + on;
        add(REALLOCATION_OUT, pair, on, amount, null);
        to.add(REALLOCATION_IN, pair, on, amount, null);
        add(REALLOCATION_OUT, pair + "-R", on, -amount, pair);
        to.add(REALLOCATION_IN, pair + "-R", on, -amount, pair);
    }

    /** 支付更正: what was paid here belongs to another code. */
    void corrects(SubjectYear to, LocalDate on) {
        long amount = Math.min(left() / 20, to.left() / 20);
        String paid = number("P");
        add(PAYMENT, paid, on, amount, null);
        add(CORRECTION_OUT, number("K"), on, amount, paid);
        to.add(CORRECTION_IN, to.number("K"), on, amount, null);
        to.used += amount;
    }

    /** 追减、收回、结转下年, and a request that stays in transit. */
    void closes() {
        long cut = left() / 10;
        cut(BUDGET_CUT, day(12, 10), cut);
        cut(CLAW_BACK, day(12, 20), cut / 2);
        long waits = left() / 20;
        add(PAYMENT_REQUEST, number("R"), day(12, 29), waits, null);
        used += waits;
        add(CARRY_OVER_OUT, number("C"), day(12, 31), left() / 4, null);
        used += left() / 4;
    }

    private void cut(Kind kind, LocalDate on, long amount) {
        add(kind, number("W"), on, amount, null);
        budget -= amount;
        if (quotas) {
            add(QUOTA_CUT, number("Z"), on, amount, null);
            quota -= amount;
        }
    }

    /** A payment of somebody else's money, taken back by 红冲. */
    List<FinanceMail> mistake() {
        String wrong = number("M");
        FinanceMail paid = made(PAYMENT, wrong, 1, day(6, 1), budget + LEAST, null);
        FinanceMail reversed = made(PAYMENT, number("M"), 1, day(6, 2), -(budget + LEAST), wrong);
        return List.of(paid, reversed);
    }

    private void add(Kind kind, String number, LocalDate on, long amount, @Nullable String refersTo) {
        add(kind, number, 1, on, amount, refersTo);
    }

    private void add(Kind kind, String number, int version, LocalDate on, long amount, @Nullable String refersTo) {
        mail.add(made(kind, number, version, on, amount, refersTo));
    }

    private FinanceMail made(
            Kind kind, String number, int version, LocalDate on, long amount, @Nullable String refersTo) {
        String id = subject + "/" + kind + "/" + number + "/" + version;
        return new FinanceMail(
                subject,
                new FinanceDocument(
                        kind,
                        number,
                        on,
                        BigDecimal.valueOf(amount, 2),
                        refersTo,
                        isUnit() ? CLASSES.get(serial % CLASSES.size()) : null,
                        false,
                        new Origin("treasury", 1, version, "/treasury", id)));
    }

    private String number(String letter) {
        serial++;
        return letter + "-" + serial;
    }

    private boolean isUnit() {
        return subject.kind().equals(Subject.UNIT);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(DemoSubject.YEAR, month, day);
    }
}
