package org.jixiao.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A projection whose tables are others than those of the version before")
class ReshapedIT {

    private static final int SUBJECTS = 12;
    private static final String MARK = "large amount";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As the version before left it: a table without the column, and nothing known of today's shape. */
    private static final String EARLIER_SHAPE = """
        drop view sample.accounts;
        alter table sample.accounts_g1 drop column mark;
        create view sample.accounts as select * from sample.accounts_g1;
        update sample.projection_generation set shape = 'of the version before'\
        """;

    /** As a version before left it that did not have the table yet. */
    private static final String WITHOUT_TABLE = """
        drop view sample.accounts;
        drop table sample.accounts_g1;
        update sample.projection_generation set shape = 'of the version before'\
        """;

    private final TestDatabase database = TestDatabase.create();

    @Test
    @DisplayName(
            "is rebuilt before it serves, and asks nothing of the old table, whose segments lag behind one another")
    void isRebuilt(CapturedOutput output) throws SQLException {
        long head;
        try (ConfigurableApplicationContext before = start()) {
            before.getBean(Projections.class).stop();
            head = writeMarkedAccounts(before);
        }
        asViews(EARLIER_SHAPE);
        letOneSegmentComeFurther(head);

        try (ConfigurableApplicationContext today = start()) {
            JdbcClient readModel = today.getBean("readModelJdbcClient", JdbcClient.class);
            assertThat(marks(readModel))
                    .hasSize(SUBJECTS)
                    .allSatisfy((_, mark) -> assertThat(mark).isEqualTo(MARK));
            assertThat(readModel
                            .sql("select generation, position, differences from projection_generation where state ="
                                    + " 'live'")
                            .query()
                            .singleRow())
                    .containsEntry("generation", 2)
                    .containsEntry("position", head)
                    .containsEntry("differences", 0L);
            assertThat(readModel
                            .sql("select to_regclass('accounts_g1') is null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(today.getBean(Projections.class).letters("sample-accounts"))
                    .isEmpty();
        }
        assertThat(output).doesNotContain("put it aside");
    }

    @Test
    @DisplayName("is rebuilt where it has got a further table")
    void hasFurtherTable() throws SQLException {
        try (ConfigurableApplicationContext before = start()) {
            writeMarkedAccounts(before);
        }
        asViews(WITHOUT_TABLE);

        try (ConfigurableApplicationContext today = start()) {
            assertThat(marks(today.getBean("readModelJdbcClient", JdbcClient.class)))
                    .hasSize(SUBJECTS);
        }
    }

    /** Returns where the log ends. */
    private static long writeMarkedAccounts(ConfigurableApplicationContext service) {
        Commands commands = service.getBean(Commands.class);
        EventLogReader log = service.getBean(EventLogReader.class);
        for (int i = 0; i < SUBJECTS; i++) {
            Subject subject = freshSubject();
            commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
            commands.send(new AddAmount(subject, new BigDecimal("100")), caller());
        }
        long end = 3L * SUBJECTS - 1;
        await().atMost(PATIENCE).until(() -> log.head() == end);
        return end;
    }

    private static Map<String, String> marks(JdbcClient readModel) {
        Map<String, String> marks = new HashMap<>();
        readModel
                .sql("select stream, mark from accounts")
                .query((row, _) -> marks.put(row.getString("stream"), row.getString("mark")))
                .list();
        return marks;
    }

    /** The others have not met what fills the new column. */
    private void letOneSegmentComeFurther(long position) throws SQLException {
        asViews("update sample.processor_token set position = %d where segment = 0".formatted(position));
    }

    private void asViews(String sql) throws SQLException {
        try (Connection views = database.asViews(TestDatabase.SAMPLE_SERVICE);
                Statement statement = views.createStatement()) {
            statement.execute(sql);
        }
    }

    private ConfigurableApplicationContext start() {
        String service = TestDatabase.SAMPLE_SERVICE;
        return new SpringApplicationBuilder(SampleService.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--jixiao.service=" + service,
                        "--jixiao.issuer=" + TestIssuer.shared().issuer(),
                        "--jixiao.projections.segments=4",
                        "--jixiao.event-log.url=" + database.url(),
                        "--jixiao.event-log.password=" + database.eventLogPassword(service),
                        "--jixiao.read-model.url=" + database.url(),
                        "--jixiao.read-model.password=" + database.readModelPassword(service));
    }
}
