package org.jixiao.platform.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@DisplayName("An automation")
class AutomationsIT {

    private static final String NAME = "sample-when-amount-is-large-then-mark-account";

    @Autowired
    private Commands commands;

    @Autowired
    private Automations automations;

    @Autowired
    @EventLogStore
    private JdbcClient log;

    @Test
    @DisplayName("reacts to an event with a command of its own, which names its cause and its business date")
    void reactsWithACommand() {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
        Written cause = commands.send(new AddAmount(subject, new BigDecimal("100")), caller());

        await().untilAsserted(() -> assertThat(marks(subject)).hasSize(1));

        assertThat((String) marks(subject).getFirst().get("metadata"))
                .contains("\"causationId\":\"" + cause.lastEventId() + "\"")
                .contains("\"businessDate\":\"2020-01-02\"")
                .contains("\"id\":\"automation:" + NAME + "\"");
    }

    @Test
    @DisplayName("sends its command once, even if it handles the event a second time")
    void sendsItsCommandOnce() {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
        commands.send(new AddAmount(subject, new BigDecimal("100")), caller());
        await().untilAsserted(() -> assertThat(marks(subject)).hasSize(1));

        automations.stop();
        log.sql("update processor_token set position = -1, owner = null where processor = :name")
                .param("name", NAME)
                .update();
        automations.start();

        await().untilAsserted(() -> assertThat(automations.statuses())
                .singleElement()
                .satisfies(status -> assertThat(status.pending()).isZero()));
        assertThat(marks(subject)).hasSize(1);
    }

    private List<Map<String, @Nullable Object>> marks(Subject subject) {
        return log.sql("select * from event_log.event where aggregate_id = :id and payload_type ="
                        + " 'sample.account-marked'")
                .param("id", "account:" + subject)
                .query()
                .listOfRows();
    }
}
