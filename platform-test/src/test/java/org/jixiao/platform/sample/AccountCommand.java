package org.jixiao.platform.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

public sealed interface AccountCommand extends Command {

    record OpenAccount(Subject subject, String owner, BigDecimal ceiling) implements AccountCommand {}

    record AddAmount(Subject subject, BigDecimal amount) implements AccountCommand {}

    /** Add to an account what is taken from another one. */
    record MoveAmount(Subject subject, Subject from, BigDecimal amount) implements AccountCommand {

        @Override
        public List<Subject> alsoLocks() {
            return List.of(from);
        }
    }

    record MarkAccount(Subject subject, String because) implements AccountCommand {}
}
