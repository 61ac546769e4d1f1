package org.jixiao.journal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole journal on a real PostgreSQL, reached over HTTP only; other services append to the log under their own roles. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("journal")
@TestPropertySource(properties = "jixiao.journal.interval=20ms")
public abstract class RunningJournal {

    protected static final int YEAR = 2020;
    protected static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 20);

    /** Answers; monitoring has an address, but nobody is at home there. */
    protected static final GoalsInPlay GOALS = GoalsInPlay.start();

    /** The sealed log's name; its key is that of RFC 8032's first vector. */
    protected static final String ORIGIN = "jixiao.test/journal";

    /** That of the example in GM/T 0003.5. */
    private static final String SM2_SIGNING_KEY = "OUUgj3shRLE_NuOKxtOflYiTk2koYLUaQvuB7033xbg";

    protected static final String SIGNING_KEY = "nWGxne_9WmC6hEr0kuwsxERJxXN7MmkZcDusAxrK5_Y";

    private static final AtomicInteger PROJECTS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
        properties.add("jixiao.services.goals", GOALS::address);
        properties.add("jixiao.services.monitoring", GoalsInPlay::nobody);
        properties.add("jixiao.journal.origin", () -> ORIGIN);
        properties.add("jixiao.journal.signing-key", () -> SIGNING_KEY);
        FeedRights.everything(properties, 0, "finance-system@");
        // so that everything here passes over a signature that it does not know
        properties.add("jixiao.journal.sm2-signing-key", () -> SM2_SIGNING_KEY);
    }

    protected final Api stranger() {
        return Api.at(port);
    }

    protected final Api auditor() {
        return stranger().as("auditor", "");
    }

    protected final TestDatabase database() {
        return database;
    }

    /** A code that no test has used before. */
    protected static String freshProject() {
        return "31000020T%012d".formatted(PROJECTS.incrementAndGet());
    }

    protected static String dossierOf(String code) {
        return "/api/journal/dossiers/project/" + code + "/" + YEAR;
    }

    protected static ProjectProposed proposed(String code) {
        return new ProjectProposed(
                code,
                YEAR,
                "援外地干部人才培训",
                "31000001",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "对口支援处",
                new Person("officer-1", "王项目"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.NEW,
                new BigDecimal("1000.00"),
                "1",
                new ProjectProfile(
                        YEAR, YEAR, true, "干部人才培训。", "年度工作要点", "主任办公会审定。", "培训管理办法。", null, null, null, null));
    }

    /**
     * A project's life across two services: proposed, seen by monitoring, asking for its budget, which is private.
     *
     * @return the position of its first event; the others follow at once
     */
    protected final long livesIn(String code) {
        long first = goalsAppend("project", code, proposed(code));
        monitoringAppends("budget-execution", code, new BudgetExecutionOpened(Subject.project(code, YEAR)));
        goalsAppend("project", code, new BudgetApplied(code, YEAR, new BigDecimal("1000.00")));
        return first;
    }

    /** Who read this and up to where, in order. */
    protected final List<String> readings(String what) {
        List<String> readings = new ArrayList<>();
        try (Connection state = database.asLog("journal");
                PreparedStatement select = state.prepareStatement(
                        "select actor, at_position from journal_state.access_record where what = ? order by"
                                + " access_id")) {
            select.setString(1, what);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                readings.add(row.getString(1) + " as of " + row.getLong(2));
            }
            return readings;
        } catch (SQLException e) {
            throw new IllegalStateException("the records of access cannot be read", e);
        }
    }

    /** Appends and numbers. */
    protected final long goalsAppend(String aggregate, String code, StoredEvent event) {
        return append(new OtherService(database, "goals", GoalsEvents.REGISTER), aggregate, code, event);
    }

    protected final long monitoringAppends(String aggregate, String code, StoredEvent event) {
        return append(new OtherService(database, "monitoring", MonitoringEvents.REGISTER), aggregate, code, event);
    }

    /** An event of a disclosure item's stream as text, and its reviewer in the metadata. Returns its position. */
    protected final long disclosureAppends(String item, long sequence, String name, String payload) {
        try (Connection log = database.asLog("disclosure");
                PreparedStatement append = log.prepareStatement("""
                    insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                        payload_revision, payload, metadata, occurred_at)
                    values (gen_random_uuid(), 'disclosure-item', 'disclosure-item:' || ?, ?, 'disclosure.' || ?, '1', ?,
                        '{"actor": {"id": "secret-reviewer"}}', now())\
                    """)) {
            append.setString(1, item);
            append.setLong(2, sequence);
            append.setString(3, name);
            append.setString(4, payload);
            append.executeUpdate();
            return numbered(log);
        } catch (SQLException e) {
            throw new IllegalStateException("nothing is appended", e);
        }
    }

    private static long numbered(Connection log) throws SQLException {
        try (Statement statement = log.createStatement();
                ResultSet head = statement.executeQuery("select event_log.number_committed()")) {
            head.next();
            return head.getLong(1);
        }
    }

    private long append(OtherService service, String aggregate, String code, StoredEvent event) {
        service.appends(aggregate, Subject.project(code, YEAR), FEBRUARY, event);
        return number(service.name());
    }

    /** Gives positions to what was appended, and says which is the last. */
    protected final long number(String service) {
        try (Connection log = database.asLog(service)) {
            return numbered(log);
        } catch (SQLException e) {
            throw new IllegalStateException("the log is not numbered", e);
        }
    }
}
