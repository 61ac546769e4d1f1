package org.jixiao.platform.projection;

import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.PositionTokenStore;
import org.springframework.transaction.support.TransactionTemplate;

/** What the read model's own database keeps for the projections, all of it in one transaction with their rows. */
public record ReadModelStore(
        PositionTokenStore tokens,
        DeadLetters letters,
        TransactionTemplate transaction,
        TransactionManager axonTransactions) {}
