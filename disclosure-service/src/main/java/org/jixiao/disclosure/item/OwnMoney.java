package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/** Money of the subject itself: what its public version leaves out, or that of another matter does, stands in no text of it. */
final class OwnMoney {

    private OwnMoney() {}

    /** @param edition what the public would read of the record */
    static List<Refusal> namedIn(PublicContent edition, PublicContent record, KeptBack known, Rules rules) {
        List<BigDecimal> money = PublicEdition.money(record);
        return money.equals(PublicEdition.money(edition)) && !isLeftOut(edition, known, rules)
                ? List.of()
                : Leaks.ofMoney(Stream.concat(money.stream(), known.own().stream()), edition);
    }

    /** In whatever matter: what one leaves out another one may not tell. */
    private static boolean isLeftOut(PublicContent edition, KeptBack known, Rules rules) {
        return known.holds(edition.subject())
                || Stream.of(Matter.values())
                        .anyMatch(matter -> Remainders.in(
                                        matter, known, rules.disclosure().remainder())
                                .tellByMoneyOf(edition.subject()));
    }
}
