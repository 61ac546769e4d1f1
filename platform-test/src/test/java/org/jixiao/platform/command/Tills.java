package org.jixiao.platform.command;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A till that takes coins until another service closes it: an aggregate that heeds a stream which is not its own. */
@TestConfiguration(proxyBeanMethods = false)
class Tills {

    /** What the goals service, playing the other part, writes. */
    static final EventRegister OTHERS = EventRegister.of(List.of(
            new EventType("goals.till-closed", 1, TillClosed.class),
            new EventType("goals.till-repainted", 1, TillRepainted.class)));

    record TakeCoins(Subject subject, int count) implements Command {}

    record CoinTaken(int number) implements StoredEvent {}

    record TillClosed(String reason) implements StoredEvent {}

    record TillRepainted(String colour) implements StoredEvent {}

    @Bean
    @Primary
    EventRegister withTills(@Qualifier("register") EventRegister register) {
        return register.and(EventRegister.of(List.of(
                new EventType("sample.coin-taken", 1, CoinTaken.class),
                new EventType("goals.till-closed", 1, TillClosed.class))));
    }

    @Bean
    Till till() {
        return new Till();
    }

    static class Till extends Aggregate<TakeCoins, CoinTaken, TillState> {

        Till() {
            super("till", TakeCoins.class, CoinTaken.class, new TillState(0, false));
        }

        @Override
        protected List<String> consults(Subject subject) {
            return List.of(streamOf("closing", subject), streamOf("till", subject));
        }
    }

    record TillState(int coins, boolean closed) implements State<TakeCoins, CoinTaken, TillState> {

        @Override
        public Decision<CoinTaken> decide(TakeCoins command) {
            return closed
                    ? Decision.refuse(Refusal.conflict("till-closed").with("coins", coins))
                    : Decision.accept(IntStream.range(coins, coins + command.count())
                            .mapToObj(CoinTaken::new)
                            .toList());
        }

        @Override
        public TillState evolve(CoinTaken event) {
            return new TillState(coins + 1, closed);
        }

        @Override
        public TillState heed(StoredEvent event) {
            return event instanceof TillClosed ? new TillState(coins, true) : this;
        }
    }
}
