package org.jixiao.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.bulk.BulkTable.Progress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.SampleService.OpenAccounts;
import org.jixiao.platform.sample.SampleService.OpenAccounts.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@DisplayName("A bulk run")
class BulkRunsIT {

    @Autowired
    private BulkRuns runs;

    @Autowired
    private BulkTable table;

    @Autowired
    private BulkWorker worker;

    @Autowired
    private OpenAccounts openAccounts;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @AfterEach
    void workAgain() {
        if (!worker.isRunning()) {
            worker.start();
        }
    }

    @Test
    @DisplayName("carries out every item and says of each that was refused why")
    void carriesOutEveryItem() {
        Subject opened = freshSubject();
        UUID run = runs.begin(openAccounts, List.of(item(opened, "one"), item(opened, "another")), caller())
                .runId();
        await().until(() -> progress(run).waiting() == 0);

        assertThat(progress(run).done()).isEqualTo(1);
        assertThat(table.outcomes(run, "REFUSED", 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.reasons()).isNotEmpty());
    }

    @Test
    @DisplayName("goes on where it was interrupted, and does nothing twice")
    void goesOn() {
        worker.stop();
        List<Subject> subjects =
                IntStream.range(0, 50).mapToObj(_ -> freshSubject()).toList();
        UUID run = runs.begin(
                        openAccounts,
                        subjects.stream().map(subject -> item(subject, "me")).toList(),
                        caller())
                .runId();
        assertThat(progress(run).waiting()).isEqualTo(50);

        worker.start();
        await().until(() -> progress(run).done() > 5);
        worker.stop();
        // as if the process had died after the commands and before their marks, and its claims had run out
        state.sql("""
            update bulk_item set outcome = 'WAITING', ended_at = null, not_until = clock_timestamp(),
                wish = json_build_object('code', label, 'owner', 'me')::text
            where run_id = :run\
            """).param("run", run).update();
        worker.start();
        await().until(() -> progress(run).waiting() == 0);

        assertThat(progress(run).done()).isEqualTo(50);
        assertThat(eventsOf(subjects)).isEqualTo(50);
    }

    @Test
    @DisplayName("gives up an item that keeps failing, and takes it up again on request")
    void givesUp() {
        worker.stop();
        UUID run = runs.begin(openAccounts, List.of(item(freshSubject(), "me")), caller())
                .runId();
        state.sql("update bulk_run set kind = 'forgotten' where run_id = :run")
                .param("run", run)
                .update();
        state.sql("update bulk_item set tries = 4 where run_id = :run")
                .param("run", run)
                .update();
        worker.start();
        await().until(() -> progress(run).failed() == 1);

        state.sql("update bulk_run set kind = 'open-accounts' where run_id = :run")
                .param("run", run)
                .update();
        table.resume(run, caller());
        worker.wake();
        await().until(() -> progress(run).done() == 1);
    }

    @Test
    @DisplayName("is begun once by a request that is sent twice, and keeps no wish that is done")
    void isBegunOnce() {
        Subject subject = freshSubject();
        Caller twice = caller("bulk-" + subject.code(), null);
        UUID run = runs.begin(openAccounts, List.of(item(subject, "me")), twice).runId();
        assertThat(runs.begin(openAccounts, List.of(item(subject, "me")), twice).runId())
                .isEqualTo(run);
        await().until(() -> progress(run).done() == 1);

        assertThat(progress(run).all()).isEqualTo(1);
        assertThat(state.sql("select count(wish) from bulk_item where run_id = :run")
                        .param("run", run)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Progress progress(UUID run) {
        return table.progress(run).orElseThrow();
    }

    private static BulkItem<Wish> item(Subject subject, String owner) {
        return new BulkItem<>(subject.code(), new Wish(subject.code(), owner));
    }

    private long eventsOf(List<Subject> subjects) {
        return state.sql("select count(*) from event_log.event where aggregate_id = any(:ids)")
                .param(
                        "ids",
                        subjects.stream().map(subject -> "account:" + subject).toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
