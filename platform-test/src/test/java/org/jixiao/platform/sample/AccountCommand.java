package org.jixiao.platform.sample;

import java.math.BigDecimal;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

public sealed interface AccountCommand extends Command {

    record OpenAccount(Subject subject, String owner, BigDecimal ceiling) implements AccountCommand {}

    record AddAmount(Subject subject, BigDecimal amount) implements AccountCommand {}

    record MarkAccount(Subject subject, String because) implements AccountCommand {}
}
