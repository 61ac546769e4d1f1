package org.jixiao.platform.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.TELLER;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.sample.SecondProjection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
@Import(SecondProjection.class)
@DisplayName("The night's proof of the views")
class NightlyProofsIT extends ProvedAccounts {

    private static final LocalTime AT = LocalTime.of(2, 30);

    @Test
    @DisplayName("is made once a night, not before it is time, and again in the next night")
    void onceANight() {
        opened();
        int before = reports(ACCOUNTS).size();

        at("2031-05-06T02:29:59").whenDue();
        assertThat(reports(ACCOUNTS)).hasSize(before);

        at("2031-05-06T02:30:00").whenDue();
        at("2031-05-06T23:00:00").whenDue();
        assertThat(reports(ACCOUNTS)).hasSize(before + 1);

        at("2031-05-07T02:31:00").whenDue();
        assertThat(reports(ACCOUNTS)).hasSize(before + 2);
        assertThat(log.sql("""
            select metadata::jsonb -> 'actor' ->> 'id' from event_log.event
            where aggregate_id = 'projection-proof:projection/sample-accounts/2031'\
            """).query(String.class).list()).containsOnly("automation:sample-projection-proof");
    }

    @Test
    @DisplayName("that cannot be made is an error in the log, leaves nothing behind, and is tried again after an hour")
    void cannotBeMade(CapturedOutput output) {
        opened();
        int before = reports(ACCOUNTS).size();
        List<String> tables = tables();
        String live = liveTable();
        readModel.sql("drop view accounts").update();
        readModel.sql("create view accounts as select stream from " + live).update();
        AtomicReference<String> time = new AtomicReference<>("2031-06-06T02:30:00");
        ProjectionProofs night =
                at(((InstantSource) () -> LocalDateTime.parse(time.get()).toInstant(ZoneOffset.UTC))
                        .withZone(ZoneOffset.UTC));

        night.whenDue();
        time.set("2031-06-06T03:29:59");
        night.whenDue();
        assertThat(output.getAll().split(ACCOUNTS + " cannot be proved", -1)).hasSize(2);
        time.set("2031-06-06T03:30:00");
        night.whenDue();
        assertThat(output.getAll().split(ACCOUNTS + " cannot be proved", -1)).hasSize(3);
        assertThat(tables()).isEqualTo(tables);
        assertThat(reports(ACCOUNTS)).hasSize(before);

        projections.rebuild(ACCOUNTS);
        time.set("2031-06-06T04:30:00");
        night.whenDue();
        assertThat(reports(ACCOUNTS)).hasSize(before + 1);
    }

    @Test
    @DisplayName("goes on with the next view where one cannot be proved")
    void goesOnWithTheNext() {
        opened();
        int accounts = reports(ACCOUNTS).size();
        int second = reports(SecondProjection.NAME).size();
        String live = liveTable();
        readModel.sql("drop view accounts").update();
        readModel.sql("create view accounts as select stream from " + live).update();

        at("2031-08-06T02:30:00").whenDue();

        assertThat(reports(ACCOUNTS)).hasSize(accounts);
        assertThat(reports(SecondProjection.NAME)).hasSize(second + 1);
    }

    @Test
    @DisplayName("that an administrator asked for does not spare the night its own")
    void doesNotSpareTheNight() {
        opened();
        int before = reports(ACCOUNTS).size();
        Caller administrator = new Caller(TELLER, LocalDate.of(2031, 7, 6), null, null, "test");

        at("2031-07-06T00:05:00").begin(administrator);
        await().atMost(Duration.ofSeconds(30)).until(() -> reports(ACCOUNTS).size() > before);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> projections.prove(ACCOUNTS).isPresent());
        at("2031-07-06T02:30:00").whenDue();

        assertThat(reports(ACCOUNTS)).hasSize(before + 2);
    }

    private ProjectionProofs at(String time) {
        return at(Clock.fixed(LocalDateTime.parse(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private ProjectionProofs at(Clock clock) {
        return new ProjectionProofs("sample", projections, commands, log, clock, AT);
    }
}
