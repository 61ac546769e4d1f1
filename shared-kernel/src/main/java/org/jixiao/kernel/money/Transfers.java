package org.jixiao.kernel.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.monitoring.FinanceDocument;

/**
 * What was moved between subjects (调剂). A pair has one number, so that what one loses and another gains is told apart from more; a
 * reversal (红冲) belongs to the pair of its original and leaves of it what stands.
 */
public final class Transfers {

    private Transfers() {}

    /**
     * One end of a transfer.
     *
     * @param pair system and number, which both ends and their reversals share
     * @param in what came in here
     * @param out what went out here
     */
    public record End(String pair, String unitCode, BigDecimal in, BigDecimal out) {

        /** The end that a document of one of the two kinds of 调剂 is, at the unit that owns its subject. */
        public static End of(FinanceDocument document, String unitCode) {
            String number = Objects.requireNonNullElse(document.refersTo(), document.number());
            boolean in = document.kind() == FinanceDocument.Kind.REALLOCATION_IN;
            return new End(
                    document.origin().system() + "/" + number,
                    unitCode,
                    in ? document.amount() : BigDecimal.ZERO,
                    in ? BigDecimal.ZERO : document.amount());
        }
    }

    /** What stayed among these: it is counted neither as moved in nor as moved out of them all. */
    public static BigDecimal within(List<End> ends) {
        Map<String, List<End>> pairs = new LinkedHashMap<>();
        ends.forEach(
                end -> pairs.computeIfAbsent(end.pair(), _ -> new ArrayList<>()).add(end));
        BigDecimal within = BigDecimal.ZERO;
        for (List<End> pair : pairs.values()) {
            BigDecimal in = pair.stream().map(End::in).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal out = pair.stream().map(End::out).reduce(BigDecimal.ZERO, BigDecimal::add);
            within = within.add(in.min(out).max(BigDecimal.ZERO));
        }
        return within;
    }
}
