package org.jixiao.platform.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.eventlog.EventLog;
import org.jixiao.platform.eventlog.EventLogProperties;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.eventlog.Numbering;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's command bus, in the event log's transaction, with a handler for each command of each aggregate; nothing where a
 * service has none.
 */
@AutoConfiguration(afterName = "org.jixiao.platform.eventlog.EventLogAutoConfiguration")
@ConditionalOnBean({EventLog.class, Aggregate.class})
class CommandAutoConfiguration {

    /** Of the pool's connections, one listens for new positions and one numbers. */
    private static final int CONNECTIONS_OF_OTHERS = 2;

    @Bean
    CommandBus commandBus(
            @EventLogStore TransactionManager transactions,
            EventLog eventLog,
            EventLogProperties properties,
            List<Aggregate<?, ?, ?>> aggregates) {
        CommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        KnownStreams known = new KnownStreams(properties.streamCache());
        HandledCommands handled = new HandledCommands(EventMapper.create());
        aggregates.forEach(aggregate -> subscribe(bus, aggregate, eventLog, known, handled));
        return bus;
    }

    @Bean
    Commands commands(
            CommandBus bus, Numbering numbering, @EventLogStore JdbcClient log, EventLogProperties properties) {
        Turns turns = new Turns(properties.poolSize() - CONNECTIONS_OF_OTHERS);
        return new Commands(bus, numbering, new Refusals(log), turns);
    }

    private static <C extends Command, E extends StoredEvent, S extends State<C, E, S>> void subscribe(
            CommandBus bus,
            Aggregate<C, E, S> aggregate,
            EventLog eventLog,
            KnownStreams known,
            HandledCommands handled) {
        Deciding<C, E, S> deciding = new Deciding<>(aggregate, eventLog, known, handled);
        recordsOf(aggregate.commands()).forEach(command -> bus.subscribe(command.getName(), deciding));
    }

    /** Commands may be grouped by sealed interfaces of any depth. */
    private static Stream<Class<?>> recordsOf(Class<?> commands) {
        return commands.isSealed()
                ? Arrays.stream(commands.getPermittedSubclasses()).flatMap(CommandAutoConfiguration::recordsOf)
                : Stream.of(commands);
    }
}
