package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/** What makes two documents the same one, however they were delivered. */
record DocumentKey(String system, Kind kind, String number, int line, int version) {

    static DocumentKey of(FinanceDocument document) {
        FinanceDocument.Origin origin = document.origin();
        return new DocumentKey(origin.system(), document.kind(), document.number(), origin.line(), origin.version());
    }

    boolean isFirstVersion() {
        return version == 1;
    }

    DocumentKey precedingVersion() {
        return new DocumentKey(system, kind, number, line, version - 1);
    }

    /** The key of all versions of this line. */
    DocumentKey anyVersion() {
        return new DocumentKey(system, kind, number, line, 0);
    }
}
