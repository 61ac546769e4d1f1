package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.budgetexecution.Account.Paper;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the counted documents add up to. A later version of a line stands in for the earlier one: what that one booked is undone
 * first. The maps are persistent ones, so that a stream of many thousand documents is folded without copying.
 *
 * @param entries what the newest version of each line booked
 * @param balances the sum of all postings by account; an account without postings is not there
 * @param requests the request that a payment fulfils
 */
record Books(
        PMap<DocumentKey, List<Posting>> entries, PMap<Account, BigDecimal> balances, PMap<Paper, Paper> requests) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static Books empty() {
        return new Books(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    Books with(FinanceDocument document) {
        DocumentKey line = DocumentKey.of(document).anyVersion();
        List<Posting> postings = Postings.of(document, this);
        PMap<Account, BigDecimal> booked = balances;
        for (Posting before : entries.getOrDefault(line, List.of())) {
            booked = book(booked, before.undone());
        }
        for (Posting posting : postings) {
            booked = book(booked, posting);
        }
        return new Books(entries.plus(line, postings), booked, requestsWith(document));
    }

    private PMap<Paper, Paper> requestsWith(FinanceDocument document) {
        boolean pays = document.kind() == Kind.PAYMENT || document.kind() == Kind.ALLOCATION;
        return pays && document.amount().signum() > 0
                ? Postings.restsOn(document, this)
                        .map(request -> requests.plus(
                                new Paper(document.origin().system(), document.kind(), document.number()), request))
                        .orElse(requests)
                : requests;
    }

    private static PMap<Account, BigDecimal> book(PMap<Account, BigDecimal> balances, Posting posting) {
        return balances.plus(
                posting.account(),
                balances.getOrDefault(posting.account(), NOTHING).add(posting.amount()));
    }

    boolean has(Paper paper) {
        return balances.containsKey(paper);
    }

    Optional<Paper> requestOf(Paper payment) {
        return Optional.ofNullable(requests.get(payment));
    }

    /** Whether a paper that this document used something up of is overdrawn now. */
    boolean overdrawnBy(FinanceDocument document) {
        return entries.getOrDefault(DocumentKey.of(document).anyVersion(), List.of()).stream()
                .map(Posting::account)
                .anyMatch(
                        account -> account instanceof Paper && balance(account).signum() < 0);
    }

    MoneyFigures figures() {
        return new MoneyFigures(
                sum(Sum.APPROVED),
                sum(Sum.INCREASED),
                sum(Sum.CUT),
                sum(Sum.MOVED_IN),
                sum(Sum.MOVED_OUT),
                sum(Sum.CARRIED_IN),
                sum(Sum.CLAWED_BACK),
                quota(),
                sum(Sum.IN_TRANSIT),
                sum(Sum.EXECUTED),
                sum(Sum.OTHER_FUNDS),
                sum(Sum.CARRIED_OUT));
    }

    private @Nullable BigDecimal quota() {
        return balances.get(new Account.Of(Sum.QUOTA));
    }

    private BigDecimal sum(Sum sum) {
        return balance(new Account.Of(sum));
    }

    private BigDecimal balance(Account account) {
        return balances.getOrDefault(account, NOTHING);
    }
}
