package org.jixiao.monitoring.fundcontrol;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ClawedBack;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.Examples;
import org.jixiao.platform.test.Given;

/** A project of the unit WH under a rulebook, with 880000.00 approved and 500000.00 paid, on 5 August 2020. */
final class Held {

    static final Subject PROJECT = Subject.project("31000020T000000000011", 2020);
    static final LocalDate TODAY = LocalDate.of(2020, 8, 5);
    /** Five working days later. */
    static final LocalDate IN_FIVE = LocalDate.of(2020, 8, 12);
    /** Fifteen working days later. */
    static final LocalDate IN_FIFTEEN = LocalDate.of(2020, 8, 26);

    static final StoredEvent RULEBOOK = new RulebookPublished(2020, 1, LocalDate.of(2019, 9, 1), Examples.RULES);
    static final StoredEvent APPROVED = Examples.goalApproved(PROJECT.code(), "WH", 1, List.of());
    static final StoredEvent MONEY = new BudgetApproved(
            PROJECT,
            document(Kind.BUDGET_APPROVAL, "A-1", "880000.00"),
            MoneyFigures.of(number("880000.00"), number("500000.00")));

    static final Given<FundControlCommand, FundControlEvent, FundControlState> KNOWN =
            given(FundControlState.untouched()).heard(RULEBOOK, APPROVED, MONEY);

    private Held() {}

    /** Finance has taken back so much altogether. */
    static StoredEvent clawedBack(String altogether) {
        BigDecimal nothing = number("0.00");
        return new ClawedBack(
                PROJECT,
                document(Kind.CLAW_BACK, "C-1", altogether),
                new MoneyFigures(
                        number("880000.00"),
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        number(altogether),
                        null,
                        nothing,
                        number("500000.00"),
                        nothing,
                        nothing));
    }

    private static FinanceDocument document(Kind kind, String number, String amount) {
        return new FinanceDocument(
                kind,
                number,
                LocalDate.of(2020, 2, 1),
                number(amount),
                null,
                null,
                false,
                new FinanceDocument.Origin("treasury", 1, 1, "/finance", "e-1"));
    }
}
