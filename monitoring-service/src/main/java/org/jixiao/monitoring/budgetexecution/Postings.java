package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.monitoring.budgetexecution.Account.Paper;

/** Says what each kind of document does to the figures (domain.md 5.1 and 5.2): the only place that knows. */
final class Postings {

    private Postings() {}

    /** Everything that counting the document books, once the papers it rests on are in the books. */
    static List<Posting> of(FinanceDocument document, Books books) {
        BigDecimal amount = document.amount();
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(ownPaper(document), amount));
        switch (document.kind()) {
            case BUDGET_APPROVAL -> postings.add(Posting.to(Sum.APPROVED, amount));
            case BUDGET_INCREASE -> postings.add(Posting.to(Sum.INCREASED, amount));
            case BUDGET_CUT -> postings.add(Posting.to(Sum.CUT, amount));
            case REALLOCATION_IN -> postings.add(Posting.to(Sum.MOVED_IN, amount));
            case REALLOCATION_OUT -> postings.add(Posting.to(Sum.MOVED_OUT, amount));
            case CARRY_OVER_IN -> postings.add(Posting.to(Sum.CARRIED_IN, amount));
            case CARRY_OVER_OUT -> postings.add(Posting.to(Sum.CARRIED_OUT, amount));
            case CLAW_BACK -> postings.add(Posting.to(Sum.CLAWED_BACK, amount));
            case QUOTA -> postings.add(Posting.to(Sum.QUOTA, amount));
            case QUOTA_CUT -> postings.add(Posting.to(Sum.QUOTA, amount.negate()));
            case PAYMENT_REQUEST -> postings.add(Posting.to(Sum.IN_TRANSIT, amount));
            case PAYMENT, ALLOCATION -> {
                postings.add(Posting.to(Sum.EXECUTED, document.executed()));
                requestBehind(document, books).ifPresent(request -> fulfil(request, amount, postings));
            }
            case UNIT_FUND_PAYMENT -> postings.add(Posting.to(Sum.OTHER_FUNDS, amount));
            case CORRECTION_IN -> postings.add(Posting.to(Sum.EXECUTED, document.executed()));
            case PAYMENT_RETURN, CORRECTION_OUT -> takeBack(document, books, postings);
            case BANK_REJECTION -> {
                takeBack(document, books, postings);
                restsOn(document, books)
                        .flatMap(books::requestOf)
                        .ifPresent(request -> fulfil(request, amount.negate(), postings));
            }
        }
        return List.copyOf(postings);
    }

    /** The paper that the document rests on and that must be there first; empty where it rests on none. */
    static Optional<Paper> restsOn(FinanceDocument document, Books books) {
        String number = document.refersTo();
        if (number == null) {
            return Optional.empty();
        }
        String system = document.origin().system();
        if (isReversal(document)) {
            return Optional.of(new Paper(system, document.kind(), number));
        }
        if (document.kind().takesBack()) {
            Paper payment = new Paper(system, Kind.PAYMENT, number);
            return Optional.of(books.has(payment) ? payment : new Paper(system, Kind.ALLOCATION, number));
        }
        boolean pays = document.kind() == Kind.PAYMENT || document.kind() == Kind.ALLOCATION;
        return pays ? Optional.of(new Paper(system, Kind.PAYMENT_REQUEST, number)) : Optional.empty();
    }

    /** Whether the document must name the paper that it rests on. */
    static boolean mustRestOnAnother(FinanceDocument document) {
        return isReversal(document) || document.kind().takesBack();
    }

    private static boolean isReversal(FinanceDocument document) {
        return document.amount().signum() < 0;
    }

    private static Paper ownPaper(FinanceDocument document) {
        String original = document.refersTo();
        String number = isReversal(document) && original != null ? original : document.number();
        return new Paper(document.origin().system(), document.kind(), number);
    }

    private static Optional<Paper> requestBehind(FinanceDocument document, Books books) {
        Optional<Paper> basis = restsOn(document, books);
        return isReversal(document) ? basis.flatMap(books::requestOf) : basis;
    }

    private static void fulfil(Paper request, BigDecimal amount, List<Posting> postings) {
        postings.add(new Posting(request, amount.negate()));
        postings.add(Posting.to(Sum.IN_TRANSIT, amount.negate()));
    }

    private static void takeBack(FinanceDocument document, Books books, List<Posting> postings) {
        postings.add(Posting.to(Sum.EXECUTED, document.executed()));
        restsOn(document, books).ifPresent(payment -> postings.add(new Posting(payment, document.executed())));
    }
}
