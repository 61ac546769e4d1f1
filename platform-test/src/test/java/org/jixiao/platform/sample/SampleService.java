package org.jixiao.platform.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.bulk.BulkKind;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jixiao.platform.sample.AccountEvent.AccountMarked;
import org.jixiao.platform.sample.AccountEvent.AccountOpened;
import org.jixiao.platform.sample.AccountEvent.AmountAdded;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A service as small as can be, on the whole platform. */
@SpringBootApplication
public class SampleService {

    /** An owner whose accounts the projection cannot take. */
    public static final String POISON = "poison";

    /** An owner whose accounts the projection's table refuses. */
    public static final String REFUSED_BY_TABLE = "refused by table";

    @Bean
    EventRegister register() {
        return AccountEvent.REGISTER.and(JournalEvents.REGISTER);
    }

    @Component
    static class Account extends Aggregate<AccountCommand, AccountEvent, AccountState> {
        Account() {
            super("account", AccountCommand.class, AccountEvent.class, new AccountState.Unknown());
        }
    }

    @Component
    static class AccountsProjection extends Projection {

        private static final Table ACCOUNTS = Table.named("accounts").withKey("stream");

        AccountsProjection() {
            super("sample-accounts", ACCOUNTS);
            perSubject();
            on(AccountEvent.class, this::project);
        }

        private List<Change> project(AccountEvent event, Happened at) {
            Change row = ACCOUNTS.row(at.stream()).set("version", at.version()).add("events", 1);
            return switch (event) {
                case AccountOpened opened
                when opened.owner().equals(POISON) -> throw new IllegalStateException("cannot take this one");
                case AccountOpened opened ->
                    List.of(row.set("owner", opened.owner()).set("total", BigDecimal.ZERO));
                case AmountAdded added -> List.of(row.add("total", added.amount()));
                case AccountMarked marked -> List.of(row.set("mark", marked.because()));
            };
        }
    }

    /** Opening many accounts at once. */
    @Component
    public static class OpenAccounts implements BulkKind<OpenAccounts.Wish> {

        public record Wish(String code, String owner) {}

        @Override
        public String name() {
            return "open-accounts";
        }

        @Override
        public Class<Wish> wishes() {
            return Wish.class;
        }

        @Override
        public Set<String> roles() {
            return Set.of("teller");
        }

        @Override
        public Command command(Wish wish, Caller caller) {
            return new AccountCommand.OpenAccount(
                    new Subject("account", wish.code(), 2020), wish.owner(), new BigDecimal("1000"));
        }
    }

    @Component
    static class WhenAmountIsLargeThenMarkAccount extends Automation {

        private static final BigDecimal LARGE = new BigDecimal("100");

        WhenAmountIsLargeThenMarkAccount() {
            super("sample-when-amount-is-large-then-mark-account", Start.FROM_THE_BEGINNING);
            on(AmountAdded.class, WhenAmountIsLargeThenMarkAccount::react);
        }

        private static Reaction react(AmountAdded added, Happened at) {
            return added.amount().compareTo(LARGE) >= 0
                    ? command(new AccountCommand.MarkAccount(at.subject(), "large amount"))
                    : nothing();
        }
    }
}
