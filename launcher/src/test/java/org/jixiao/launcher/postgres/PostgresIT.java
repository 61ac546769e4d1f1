package org.jixiao.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded PostgreSQL")
class PostgresIT {

    private static final String PASSWORD = "correct horse battery staple";

    @TempDir
    static Path folder;

    private static Postgres.Place place;

    private Postgres postgres;

    @BeforeAll
    static void choosePlace() throws IOException {
        place = new Postgres.Place(folder.resolve("data"), binaries(), folder.resolve("postgres.log"), freePort());
    }

    @BeforeEach
    void start() {
        postgres = Postgres.start(place, PASSWORD);
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    @DisplayName("lets nobody in without the password, or with a wrong one")
    void letsNobodyInWithoutThePassword() {
        requireClosedToStrangers();
    }

    @Test
    @DisplayName("keeps the superuser's password as a SCRAM verifier and trusts no address")
    void usesScram() throws Exception {
        assertThat(query("select rolpassword from pg_authid where rolname = 'postgres'"))
                .startsWith("SCRAM-SHA-256$");
        assertThat(query("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    @DisplayName("survives a crash of the machine with everything that was committed")
    void isDurable() throws Exception {
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show synchronous_commit")).isEqualTo("on");
        assertThat(query("show full_page_writes")).isEqualTo("on");
    }

    @Test
    @DisplayName("listens on the machine itself only, without a socket in a shared folder")
    void listensLocally() throws Exception {
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("show unix_socket_directories")).isEmpty();
    }

    @Test
    @DisplayName("has the data of the start before, still behind the password")
    void keepsItsData() throws Exception {
        execute("create table kept as select 42 as answer");
        postgres.close();

        postgres = Postgres.start(place, PASSWORD);

        assertThat(query("select answer from kept")).isEqualTo("42");
        requireClosedToStrangers();
    }

    @Test
    @DisplayName("is closed to strangers by the next start when a start broke off before it was")
    void mendsAnInterruptedStart() throws Exception {
        postgres.close();
        Files.writeString(place.data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");

        postgres = Postgres.start(place, PASSWORD);

        requireClosedToStrangers();
    }

    @Test
    @DisplayName("left behind by a killed launcher is found and stopped, with its data")
    void isFoundWhenLeftBehind() throws Exception {
        execute("create table left_behind as select 42 as answer");

        RunningServer left = RunningServer.on(place.data()).orElseThrow();
        left.stop();

        assertThat(left.process().isAlive()).isFalse();
        assertThat(RunningServer.on(place.data())).isEmpty();
        postgres.close();
        postgres = Postgres.start(place, PASSWORD);
        assertThat(query("select answer from left_behind")).isEqualTo("42");
    }

    @Test
    @DisplayName("stops when its launcher is killed")
    void stopsWithItsLauncher() throws Exception {
        postgres.close();
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherToKill.class.getName(),
                        place.data().toString(),
                        place.binaries().toString(),
                        place.log().toString(),
                        Integer.toString(place.port()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(launcher.inputReader().readLine()).isEqualTo(LauncherToKill.STARTED);
        ProcessHandle server = RunningServer.on(place.data()).orElseThrow().process();

        launcher.destroyForcibly().waitFor();

        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    @DisplayName("is not confused with another process that has its number now")
    void isNotConfused() throws Exception {
        Path data = Files.createDirectory(folder.resolve("other"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(RunningServer.on(data)).isEmpty();
    }

    private void requireClosedToStrangers() {
        assertThatThrownBy(() -> DriverManager.getConnection(url() + "?user=postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no password was provided");
        assertThatThrownBy(() -> DriverManager.getConnection(url(), "postgres", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + place.port() + "/postgres";
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Unpacked once for all tests. */
    private static Path binaries() {
        return Path.of("target", "postgres").toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }
}
