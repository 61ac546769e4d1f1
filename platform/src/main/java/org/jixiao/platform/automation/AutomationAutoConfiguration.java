package org.jixiao.platform.automation;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.eventlog.ProcessName;
import org.jixiao.platform.eventlog.Tail;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.PositionTokenStore;
import org.jixiao.platform.processor.Runner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The automations of a service, if it has any; their positions and letters are working state, on the log's server. */
@AutoConfiguration(afterName = "org.jixiao.platform.command.CommandAutoConfiguration")
@ConditionalOnBean(Commands.class)
class AutomationAutoConfiguration {

    @Bean
    Automations automations(
            ObjectProvider<Automation> found,
            Commands commands,
            @EventLogStore JdbcClient state,
            @EventLogStore TransactionManager axonTransactions,
            @EventLogStore PlatformTransactionManager transactions,
            EventLogReader log,
            PositionedEventSource source,
            Tail tail,
            EventDecoder decoder,
            EventRegister register,
            ProcessName process) {
        List<Automation> automations = found.orderedStream().toList();
        commands.spareConnections(automations.size());
        return new Automations(
                automations,
                commands,
                new Runner(log, source, tail, automations.size()),
                new PositionTokenStore(state, process.name(), process.claimTimeout()),
                new DeadLetters(state),
                axonTransactions,
                new TransactionTemplate(transactions),
                log,
                decoder,
                register);
    }
}
