package org.jixiao.benchmarks.suite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finance's mail: the own expenditure of the demo's offices in a budget year that the demo leaves open, for each office an approved
 * budget and the payments from it. Everything in it counts at once.
 */
public final class FinanceBatch {

    /** As many as the door takes at once. */
    public static final int DOCUMENTS = 1_000;

    private static final int YEAR = 2021;
    private static final List<String> UNITS = List.of("BJ", "GZ", "WH", "XA", "CD");
    private static final int PER_UNIT = DOCUMENTS / UNITS.size();

    private FinanceBatch() {}

    /** @param number of the batch, from 0; no two have a document in common */
    public static String json(int number) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> document(UNITS.get(i / PER_UNIT), number, i % PER_UNIT))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The first one is the budget, which the others do not use up. */
    private static String document(String unit, int batch, int number) {
        return String.format(
                Locale.ROOT,
                """
                {"specversion": "1.0", "id": "%1$s-%6$d-%2$d", "source": "/benchmarks", "type": "jixiao.finance.%3$s.v1",
                 "subject": "unit/%1$s/%4$d", "time": "%4$d-02-20T09:00:00+08:00",
                 "data": {"system": "treasury", "number": "D-%6$d-%2$d", "line": 1, "version": 1, "date": "%4$d-02-18",
                          "amount": "%5$s", "economicClass": "30201"}}\
                """,
                unit,
                number,
                number == 0 ? "budget-approved" : "payment-made",
                YEAR,
                number == 0 ? "1000000.00" : "1000.00",
                batch);
    }
}
