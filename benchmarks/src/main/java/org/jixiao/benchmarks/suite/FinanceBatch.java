package org.jixiao.benchmarks.suite;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finance's mail: the own expenditure of ten units that nobody has heard of before, each with its approved budget and the payments from
 * it. Everything in it counts at once.
 */
public final class FinanceBatch {

    /** As many as the door takes at once. */
    public static final int DOCUMENTS = 1_000;

    /** A budget year that the demo has nothing of, so that no closed book makes a document late. */
    private static final int YEAR = 2031;

    private static final int UNITS = 10;
    private static final int PER_UNIT = DOCUMENTS / UNITS;

    private FinanceBatch() {}

    /** @param number of the batch, from 0; no two have a unit in common */
    public static String json(int number) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> document("B%06d".formatted(number * UNITS + i / PER_UNIT), i % PER_UNIT))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The first one is the budget, which the others do not use up. */
    private static String document(String unit, int number) {
        return String.format(
                Locale.ROOT,
                """
                {"specversion": "1.0", "id": "%1$s-%2$d", "source": "/benchmarks", "type": "jixiao.finance.%3$s.v1",
                 "subject": "unit/%1$s/%4$d", "time": "%4$d-02-20T09:00:00+08:00",
                 "data": {"system": "treasury", "number": "D-%2$d", "line": 1, "version": 1, "date": "%4$d-02-18",
                          "amount": "%5$s", "economicClass": "30201"}}\
                """,
                unit,
                number,
                number == 0 ? "budget-approved" : "payment-made",
                YEAR,
                number == 0 ? "1000000.00" : "1000.00");
    }
}
