package org.jixiao.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Changes written together")
class FlushIT {

    private static final Table MIXED = Table.named("mixed").withKey("code", "year");
    private static final Table OTHER = Table.named("other").withKey("id");
    private static final Table FOUNDED = Table.named("founded").withKey("code");
    private static final int TOGETHER = 1;
    private static final int ONE_BY_ONE = 2;

    private SingleConnectionDataSource connection;
    private JdbcClient readModel;
    private Flush flush;

    private enum Light {
        GREEN,
        RED
    }

    private record Content(String text, List<Integer> numbers) {}

    @BeforeEach
    void tables() {
        TestDatabase database = TestDatabase.create();
        connection = new SingleConnectionDataSource(
                database.url(), "sample_views", database.readModelPassword(TestDatabase.SAMPLE_SERVICE), true);
        readModel = JdbcClient.create(connection);
        readModel.sql("set search_path = sample").update();
        for (int generation : List.of(TOGETHER, ONE_BY_ONE)) {
            readModel.sql("""
                create table mixed_g%d (
                    code  text not null,
                    year  int not null,
                    name  varchar(40),
                    fixed char(3),
                    light text,
                    total numeric(18, 2) not null default 0,
                    count bigint not null default 0,
                    on_day date,
                    at    timestamptz,
                    done  boolean,
                    ratio double precision,
                    body  jsonb,
                    primary key (code, year))\
                """.formatted(generation)).update();
            readModel
                    .sql("create table other_g%d (id uuid primary key, note text)".formatted(generation))
                    .update();
            readModel.sql("""
                create table founded_g%d (
                    code  text primary key,
                    name  text not null,
                    since date not null,
                    note  text,
                    count bigint not null default 0)\
                """.formatted(generation)).update();
        }
        flush = new Flush(readModel, EventMapper.create());
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    @ParameterizedTest(name = "give the same rows as one by one, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sameAsOneByOne(long seed) {
        Random random = new Random(seed);
        for (int batch = 0; batch < 10; batch++) {
            long changesSeed = random.nextLong();
            flush.write(changes(new Random(changesSeed)), TOGETHER);
            changes(new Random(changesSeed)).forEach(change -> flush.write(List.of(change), ONE_BY_ONE));

            assertThat(rows("mixed_g1 order by code, year")).isEqualTo(rows("mixed_g2 order by code, year"));
            assertThat(rows("other_g1 order by id")).isEqualTo(rows("other_g2 order by id"));
            assertThat(rows("founded_g1 order by code")).isEqualTo(rows("founded_g2 order by code"));
        }
        assertThat(rows("mixed_g1")).isNotEmpty();
        assertThat(rows("founded_g1 where note is not null")).isNotEmpty();
        assertThat(rows("other_g1")).isNotEmpty();
    }

    @Test
    @DisplayName("keep every character, null, and the database's own time and numbers")
    void keepsValues() {
        String awkward = "引号\" 反斜杠\\ {大括号},逗号 'NULL' \n";
        Instant at = Instant.parse("2020-02-29T23:59:59.123456Z");
        flush.write(
                List.of(
                        MIXED.row("A", 2020)
                                .set("name", awkward)
                                .set("fixed", "abc")
                                .set("light", Light.RED)
                                .set("at", at)
                                .set("on_day", LocalDate.of(2020, 2, 29))
                                .set("done", true)
                                .set("ratio", 0.1)
                                .setJson("body", new Content(awkward, List.of(1, 2)))
                                .add("total", new BigDecimal("1E+3")),
                        MIXED.row("B", 2020).set("name", "NULL").set("light", null)),
                TOGETHER);

        assertThat(rows("mixed_g1 where code = 'A'").getFirst())
                .containsEntry("name", awkward)
                .containsEntry("fixed", "abc")
                .containsEntry("light", "RED")
                .containsEntry("at", java.sql.Timestamp.from(at))
                .containsEntry("on_day", java.sql.Date.valueOf("2020-02-29"))
                .containsEntry("done", true)
                .containsEntry("ratio", 0.1)
                .containsEntry("total", new BigDecimal("1000.00"));
        assertThat(rows("(select body ->> 'text' as text from mixed_g1 where code = 'A') t"))
                .containsExactly(Map.of("text", awkward));
        assertThat(rows("mixed_g1 where code = 'B'").getFirst())
                .containsEntry("name", "NULL")
                .containsEntry("light", null);
    }

    @Test
    @DisplayName("tell two keys apart that read alike")
    void keysAreNotText() {
        Table pairs = Table.named("mixed").withKey("code", "light");

        assertThat(pairs.row("a, b", "c").address())
                .isNotEqualTo(pairs.row("a", "b, c").address());
    }

    @Test
    @DisplayName("found a row only where one of them gives all that is never absent; the others change rows that stand")
    void foundedByOne() {
        flush.write(List.of(FOUNDED.row("A").set("note", "unheard").add("count", 1), FOUNDED.row("B")), TOGETHER);
        flush.write(List.of(FOUNDED.row("A").set("name", "half")), TOGETHER);
        assertThat(rows("founded_g1")).isEmpty();

        flush.write(
                List.of(
                        FOUNDED.row("A").set("note", "too early").add("count", 1),
                        founding("A", "whole"),
                        FOUNDED.row("A").add("count", 1)),
                TOGETHER);
        flush.write(List.of(FOUNDED.row("A").set("name", "renamed"), FOUNDED.row("A")), TOGETHER);

        assertThat(rows("founded_g1"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("name", "renamed")
                        .containsEntry("note", null)
                        .containsEntry("count", 1L));
    }

    private static Change founding(String code, String name) {
        return FOUNDED.row(code).set("name", name).set("since", LocalDate.of(2020, 1, 1));
    }

    @Test
    @DisplayName("name no column that the table lacks, and hold no list")
    void refusesWhatNoColumnTakes() {
        assertThatThrownBy(() -> flush.write(List.of(MIXED.row("A", 2020).set("nothing", 1)), TOGETHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> flush.write(List.of(MIXED.row("A", 2020).set("name", List.of("x"))), TOGETHER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A row that was deleted does not come back within a batch, so deletions go last. */
    private static List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            changes.add(
                    switch (random.nextInt(8)) {
                        case 0 -> other(random);
                        case 1, 2 -> founded(random);
                        default -> mixed(random);
                    });
        }
        for (int i = 0; i < 10; i++) {
            changes.add(MIXED.delete(code(random), 2020));
            changes.add(FOUNDED.delete(code(random)));
        }
        return changes;
    }

    private static Change other(Random random) {
        return OTHER.row(new UUID(0, random.nextInt(20)))
                .set("note", random.nextBoolean() ? null : "note " + random.nextInt());
    }

    private static Change founded(Random random) {
        String code = code(random);
        return switch (random.nextInt(4)) {
            case 0 -> founding(code, "名称 " + random.nextInt(100));
            case 1 -> FOUNDED.row(code).set("name", "名称 " + random.nextInt(100));
            case 2 -> FOUNDED.row(code).set("note", "note " + random.nextInt(100));
            default -> FOUNDED.row(code).add("count", 1);
        };
    }

    private static Change mixed(Random random) {
        Change row = MIXED.row(code(random), 2020 + random.nextInt(2));
        if (random.nextBoolean()) {
            row.set("name", random.nextInt(4) == 0 ? null : "名称 " + random.nextInt(100));
        }
        if (random.nextBoolean()) {
            row.set("light", random.nextInt(4) == 0 ? null : Light.values()[random.nextInt(2)]);
        }
        switch (random.nextInt(3)) {
            case 0 -> row.add("total", BigDecimal.valueOf(random.nextInt(10_000), 2));
            case 1 -> row.set("total", BigDecimal.valueOf(random.nextInt(10_000), 2));
            default -> row.add("count", random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            row.set("on_day", LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366)));
            row.set("at", Instant.ofEpochSecond(random.nextInt(), 1_000L * random.nextInt(1_000_000)));
        }
        if (random.nextInt(3) == 0) {
            row.setJson("body", new Content("内容 " + random.nextInt(), List.of(random.nextInt(5))));
            row.set("done", random.nextBoolean());
        }
        return row;
    }

    private static String code(Random random) {
        return "C" + random.nextInt(30);
    }

    private List<Map<String, @Nullable Object>> rows(String from) {
        List<Map<String, @Nullable Object>> rows =
                readModel.sql("select * from " + from).query().listOfRows();
        rows.forEach(row -> row.computeIfPresent("body", (_, body) -> body.toString()));
        return rows;
    }
}
