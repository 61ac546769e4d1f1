package org.jixiao.monitoring.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Line;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Reason;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Own;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jspecify.annotations.Nullable;

/** Finance's totals and ours side by side, by project and unit. Who says nothing of one says zero. */
final class BothSides {

    private static final Totals NOTHING = new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private BothSides() {}

    static List<Line> of(List<Stated> finance, List<Own> here) {
        Map<Subject, Own> ours = new HashMap<>();
        here.forEach(own -> ours.put(own.subject(), own));
        List<Line> lines = new ArrayList<>();
        for (Stated stated : finance) {
            lines.add(line(stated.subject(), stated.totals(), ours.remove(stated.subject())));
        }
        ours.values().forEach(own -> lines.add(line(own.subject(), null, own)));
        lines.sort(Comparator.comparing((Line line) -> line.subject().kind())
                .thenComparing(line -> line.subject().code()));
        return List.copyOf(lines);
    }

    private static Line line(Subject subject, @Nullable Totals finance, @Nullable Own own) {
        Totals here = own == null ? null : own.totals();
        boolean agree = same(finance == null ? NOTHING : finance, here == null ? NOTHING : here);
        return new Line(subject, finance, here, agree ? null : reason(finance, own));
    }

    private static Reason reason(@Nullable Totals finance, @Nullable Own own) {
        if (own == null) {
            return Reason.NOT_HERE;
        }
        if (own.documentsWait()) {
            return Reason.DOCUMENTS_WAIT;
        }
        return finance == null ? Reason.NOT_AT_FINANCE : Reason.AMOUNTS_DIFFER;
    }

    static boolean same(Totals one, Totals other) {
        return one.approved().compareTo(other.approved()) == 0
                && one.quota().compareTo(other.quota()) == 0
                && one.paid().compareTo(other.paid()) == 0;
    }
}
