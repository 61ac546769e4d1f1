package org.jixiao.underfire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.journal.JournalApplication;
import org.jixiao.migration.Server;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.DurableServer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.evidence.EvidencePackage;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * Two processes that write, two journals that seal and feed, and a PostgreSQL of their own, each killed by SIGKILL while writers go on.
 * When is drawn from a seed ({@code -Dkilled.seed=…}), counted in acknowledged wishes. On a quiet machine it is through within 90 s, whose
 * greatest part is starting processes.
 *
 * <p>{@code -Dkilled.careless=true} lets the server acknowledge commits before they are on the disk; then this test has to fail.
 */
@DisplayName("What is killed under load")
class KilledUnderLoadIT {

    private static final long SEED = Long.getLong("killed.seed", 20_200_220L);
    private static final Path FOLDER = Path.of("target", "killed").toAbsolutePath();
    private static final String ORIGIN = "jixiao.test/journal";
    private static final int WRITERS = 8;
    private static final int WISHES = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final List<Replica> services = new ArrayList<>();
    private final List<Replica> journals = new ArrayList<>();
    private DurableServer server;
    private TestDatabase database;

    /** What is killed. */
    private enum Mishap {
        SERVICE,
        /** The process that holds the sealer's lock at this moment. */
        SEALER,
        BOTH_JOURNALS,
        SERVER,
        SERVER_AGAIN
    }

    @BeforeEach
    void start() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        server = new DurableServer(FOLDER);
        database = TestDatabase.on(new Server(server.host(), "killed", "postgres", "postgres"));
        if (Boolean.getBoolean("killed.careless")) {
            asSuperuser("alter role goals_log set synchronous_commit = off");
        }
        for (int number = 0; number < 2; number++) {
            services.add(replica("goals", number, ProposingService.class));
            journals.add(replica("journal", number, JournalApplication.class));
        }
        await("all processes are up").atMost(PATIENCE).until(() -> replicas().allMatch(Replica::isReady));
    }

    @AfterEach
    void stop() {
        wanted.set(false);
        replicas().forEach(Replica::close);
        server.close();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName(
            "leaves every acknowledged command in the log once, positions final, checkpoints consistent and the feed"
                    + " whole")
    void leavesTheHistoryWhole() throws Exception {
        Load load = new Load(as("project-officer", services), WRITERS, WISHES, wanted::get);
        Consumer finance = new Consumer(as("finance-system", journals), wanted::get);
        Thread writing = Thread.ofVirtual().start(load::play);
        Thread reading = Thread.ofVirtual().start(finance::read);

        killWhile(load);
        writing.join();
        assertThat(load.broken()).as("seed %d", SEED).isEmpty();
        Map<String, String> owed = load.acknowledged();
        assertThat(owed).hasSize(WRITERS * WISHES);
        requireEachOnce(owed);
        long events = (long) owed.size() * ProposingService.EVENTS;
        await("everything is sealed and fed")
                .atMost(PATIENCE)
                .until(() -> sealed() >= events
                        && finance.seen().size() + finance.broken().size() >= owed.size());
        wanted.set(false);
        reading.join();

        requirePositions(events);
        assertThat(finance.broken()).isEmpty();
        assertThat(finance.seen()).as("the feed, seed %d", SEED).isEqualTo(column("""
            select position || ' ' || event_id from event_log.positioned_event
            where payload_type = 'goals.classified-project-registered' order by position\
            """));
        requireProven(finance.checkpoints());
    }

    private void killWhile(Load load) throws Exception {
        Random random = new Random(SEED);
        List<Mishap> mishaps = new ArrayList<>(List.of(Mishap.values()));
        Collections.shuffle(mishaps, random);
        List<Integer> moments = random.ints(mishaps.size(), WISHES / 4, WRITERS * WISHES * 9 / 10)
                .sorted()
                .boxed()
                .toList();
        for (int i = 0; i < mishaps.size(); i++) {
            int moment = moments.get(i);
            await("%d wishes are acknowledged, seed %d".formatted(moment, SEED))
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> load.count() >= moment || !load.broken().isEmpty());
            happen(mishaps.get(i), random);
            assertThat(load.count())
                    .as("%s was killed while writers go on, seed %d", mishaps.get(i), SEED)
                    .isLessThan(WRITERS * WISHES);
        }
    }

    private void happen(Mishap mishap, Random random) throws Exception {
        switch (mishap) {
            case SERVICE -> services.get(random.nextInt(services.size())).kill();
            case SEALER -> sealer().kill();
            case BOTH_JOURNALS -> {
                for (Replica journal : journals) {
                    journal.kill();
                }
            }
            case SERVER, SERVER_AGAIN -> server.kill();
        }
    }

    private Replica sealer() {
        List<String> holders = new ArrayList<>();
        await("somebody seals")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    holders.addAll(column("""
                        select application_name from pg_locks join pg_stat_activity using (pid)
                        where locktype = 'advisory' and granted and objsubid = 1
                          and (classid::bigint << 32) | objid::bigint
                              = hashtextextended('jixiao journal sealing', 0)
                          and usename = 'journal_log' and application_name <> ''\
                        """));
                    return !holders.isEmpty();
                });
        return journals.stream()
                .filter(journal -> journal.name().equals(holders.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private void requireEachOnce(Map<String, String> owed) throws SQLException {
        Map<String, String> found = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String wish : column("""
            select metadata::jsonb ->> 'idempotencyKey' || ' ' || event_id from event_log.event
            where payload_type = 'goals.classified-project-registered'\
            """)) {
            String[] parts = wish.split(" ");
            if (found.put(parts[0], parts[1]) != null) {
                twice.add(parts[0]);
            }
        }
        assertThat(twice).as("commands twice in the log, seed %d", SEED).isEmpty();
        assertThat(found).as("what was acknowledged, seed %d", SEED).isEqualTo(owed);
    }

    private void requirePositions(long events) throws SQLException {
        assertThat(column("select count(*) from event_log.event")).containsExactly(Long.toString(events));
        assertThat(column("select position from event_log.positioned_event order by position"))
                .as("positions, seed %d", SEED)
                .isEqualTo(IntStream.range(0, (int) events)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** Every checkpoint that was signed, and every one that was shown, is a prefix of the log as it stands now. */
    private void requireProven(List<String> shown) throws Exception {
        List<String> signed = column("select note from journal_state.checkpoint order by size");
        assertThat(signed).hasSizeGreaterThan(5).containsAll(shown);
        assertThat(shown).hasSizeGreaterThan(5);
        Api auditor = as("auditor", journals).getFirst();
        await("a journal answers").atMost(PATIENCE).until(journals.getFirst()::isReady);
        Path file = Files.write(FOLDER.resolve("log.zip"), auditor.download("/api/journal/evidence"));
        NoteKey key = NoteKey.parse(auditor.get("/public/journal/key").body());
        try (EvidencePackage evidence = new EvidencePackage(file)) {
            assertThat(new Verification(key, signed, List.of(), _ -> {}).of(evidence))
                    .isEqualTo(new Verdict.Pass(sealed(), List.of()));
        }
    }

    private long sealed() throws SQLException {
        return Long.parseLong(column("select coalesce(max(size), 0) from journal_state.checkpoint")
                .getFirst());
    }

    private Replica replica(String service, int number, Class<?> main) throws IOException {
        String name = service + "-" + number;
        return new Replica(
                name,
                main,
                FOLDER,
                List.of(
                        "jixiao.service=" + service,
                        "spring.profiles.active=test",
                        "jixiao.issuer=" + TestIssuer.shared().issuer(),
                        "jixiao.event-log.url=" + database.url() + "?ApplicationName=" + name,
                        "jixiao.event-log.password=" + database.eventLogPassword(service),
                        "jixiao.event-log.pool-size=10",
                        "jixiao.journal.origin=" + ORIGIN,
                        "jixiao.journal.signing-key=nWGxne_9WmC6hEr0kuwsxERJxXN7MmkZcDusAxrK5_Y",
                        "jixiao.journal.interval=20ms",
                        "jixiao.feed.clients[0].name=finance-system@",
                        "jixiao.feed.clients[0].types=*",
                        "jixiao.feed.clients[0].units=*",
                        "jixiao.feed.clients[0].years=*"));
    }

    private Stream<Replica> replicas() {
        return Stream.concat(services.stream(), journals.stream());
    }

    private static List<Api> as(String role, List<Replica> replicas) {
        String token = TestIssuer.shared().token(role, "");
        return replicas.stream().map(replica -> replica.api().bearer(token)).toList();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
