package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;

/** An amount in 元 booked under an account; negative where it takes something away. */
record Posting(Account account, BigDecimal amount) {

    static Posting to(Sum sum, BigDecimal amount) {
        return new Posting(new Account.Of(sum), amount);
    }

    Posting undone() {
        return new Posting(account, amount.negate());
    }
}
