package org.jixiao.platform.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.PositionTokenStore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which generation of each projection is live, and the making and ending of generations. Every method joins the transaction. */
final class Generations {

    private final DataSource dataSource;
    private final JdbcClient readModel;
    private final DeadLetters letters;
    private final PositionTokenStore tokens;
    private final int segments;

    /**
     * @param segments of a new generation, where its projection allows more than one; those of an existing one never change
     */
    Generations(
            DataSource dataSource, JdbcClient readModel, DeadLetters letters, PositionTokenStore tokens, int segments) {
        this.dataSource = dataSource;
        this.readModel = readModel;
        this.letters = letters;
        this.tokens = tokens;
        this.segments = segments;
    }

    /** Only one process at a time makes, switches or ends generations. Until the end of the transaction. */
    void lock() {
        readModel
                .sql("select pg_advisory_xact_lock(hashtextextended('jixiao generations ' || current_schema(), 0))")
                .query((_, _) -> true)
                .single();
    }

    /** The last step of a rebuild compares whole tables, which takes as long as they are large. Until the end of the transaction. */
    void takeYourTime() {
        readModel
                .sql("select set_config('statement_timeout', '0', true), set_config('transaction_timeout', '0', true)")
                .query((_, _) -> true)
                .single();
        ConnectionCallback<Boolean> waiting = connection -> {
            connection.setNetworkTimeout(Runnable::run, 0); // the pool sets it again when it gets the connection back
            return true;
        };
        new JdbcTemplate(dataSource).execute(waiting);
    }

    Optional<Integer> live(Projection projection) {
        return inState(projection, "live");
    }

    Optional<Integer> building(Projection projection) {
        return inState(projection, "building");
    }

    /** Whether the live generation's tables look as today's DDL says. */
    boolean hasTodaysShape(Generation generation) {
        return readModel
                .sql("select shape from projection_generation where projection = :name and generation = :number")
                .param("name", generation.projection().name())
                .param("number", generation.number())
                .query((row, _) -> row.getString("shape"))
                .single()
                .equals(shape(generation.projection()));
    }

    /** Makes the tables of the first generation and the views that queries read. */
    Generation createFirst(Projection projection) {
        Generation first = create(projection, 1, "live");
        pointViewsTo(first);
        return first;
    }

    /** Makes the tables of a further generation beside the live one. */
    Generation createNext(Projection projection) {
        int last = readModel
                .sql("select max(generation) from projection_generation where projection = :name")
                .param("name", projection.name())
                .query((row, _) -> row.getInt(1))
                .single();
        return create(projection, last + 1, "building");
    }

    /** From here on queries read the new generation; the old one's tables, position and letters go. */
    void switchTo(Generation next, Generation old, RebuildReport report) {
        readModel
                .sql("update projection_generation set state = 'retired' where projection = :name and generation ="
                        + " :old")
                .param("name", next.projection().name())
                .param("old", old.number())
                .update();
        readModel
                .sql("""
                    update projection_generation set state = 'live', switched_at = clock_timestamp(),
                        position = :position, row_count = :rows, differences = :differences
                    where projection = :name and generation = :next\
                    """)
                .param("name", next.projection().name())
                .param("next", next.number())
                .param("position", report.position())
                .param("rows", report.rows())
                .param("differences", report.differences())
                .update();
        pointViewsTo(next);
        drop(old);
    }

    /** Ends a generation that was never switched to. */
    void abandon(Generation generation) {
        drop(generation);
        readModel
                .sql("delete from projection_generation where projection = :name and generation = :number")
                .param("name", generation.projection().name())
                .param("number", generation.number())
                .update();
    }

    long rows(Generation generation) {
        return generation.projection().tables().stream()
                .mapToLong(table -> readModel
                        .sql("select count(*) from " + table.inGeneration(generation.number()))
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** How many rows stand in one generation and not exactly so in the other. */
    long differences(Generation one, Generation other) {
        return one.projection().tables().stream()
                .mapToLong(table -> {
                    String left = table.inGeneration(one.number());
                    String right = table.inGeneration(other.number());
                    return readModel
                            .sql("""
                                select (select count(*) from (table %1$s except all table %2$s) missing)
                                     + (select count(*) from (table %2$s except all table %1$s) added)\
                                """.formatted(left, right))
                            .query(Long.class)
                            .single();
                })
                .sum();
    }

    /** Which rows stand in what queries read and not exactly so in the generation: as many of them as are wanted. */
    List<ProjectionProof.Row> differingRows(Generation proper, long atMost) {
        return proper.projection().tables().stream()
                .flatMap(table -> differing(
                        table,
                        proper,
                        "select concat_ws('/', %s) from differing order by 1 limit %d"
                                .formatted(String.join(", ", table.key()), atMost),
                        (row, _) -> new ProjectionProof.Row(table.name(), row.getString(1)))
                        .stream())
                .limit(atMost)
                .toList();
    }

    /** Of how many keys the rows stand in what queries read and not exactly so in the generation. */
    long differingKeys(Generation proper) {
        return proper.projection().tables().stream()
                .flatMap(table ->
                        differing(table, proper, "select count(*) from differing", (row, _) -> row.getLong(1)).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Under the plain name, as queries do: a view that was replaced shows other rows than the table behind it. */
    private <T> List<T> differing(Table table, Generation proper, String question, RowMapper<T> mapper) {
        String columns = String.join(", ", columns(table.inGeneration(proper.number())));
        return readModel
                .sql("""
                    with differing as (
                        select %3$s from (select %5$s from %1$s except all select %5$s from %2$s) missing
                        union select %3$s from (select %5$s from %2$s except all select %5$s from %1$s) added) %4$s\
                    """.formatted(
                                table.name(),
                                table.inGeneration(proper.number()),
                                String.join(", ", table.key()),
                                question,
                                columns))
                .query(mapper)
                .list();
    }

    private List<String> columns(String table) {
        return readModel
                .sql("""
                    select quote_ident(attname) from pg_attribute
                    where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped order by attnum\
                    """)
                .param("table", table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Generation create(Projection projection, int number, String state) {
        Generation generation = new Generation(projection, number);
        for (Table table : projection.tables()) {
            readModel
                    .sql(ddl(table).replace("${table}", table.inGeneration(number)))
                    .update();
        }
        readModel
                .sql("""
                    insert into projection_generation (projection, generation, shape, state)
                    values (:name, :number, :shape, :state)\
                    """)
                .param("name", projection.name())
                .param("number", number)
                .param("shape", shape(projection))
                .param("state", state)
                .update();
        tokens.initializeTokenSegments(generation.processor(), projection.segments(segments));
        return generation;
    }

    private void pointViewsTo(Generation generation) {
        for (Table table : generation.projection().tables()) {
            readModel.sql("drop view if exists " + table.name()).update();
            readModel
                    .sql("create view %s as select * from %s"
                            .formatted(table.name(), table.inGeneration(generation.number())))
                    .update();
        }
    }

    /** A generation that an earlier version made may not have all the tables of today. */
    private void drop(Generation generation) {
        for (Table table : generation.projection().tables()) {
            readModel
                    .sql("drop table if exists " + table.inGeneration(generation.number()))
                    .update();
        }
        readModel
                .sql("delete from processor_token where processor = :processor")
                .param("processor", generation.processor())
                .update();
        letters.removeAll(generation.processor());
    }

    private Optional<Integer> inState(Projection projection, String state) {
        return readModel
                .sql("select generation from projection_generation where projection = :name and state = :state")
                .param("name", projection.name())
                .param("state", state)
                .query((row, _) -> row.getInt("generation"))
                .optional();
    }

    private static String shape(Projection projection) {
        List<String> ddl = projection.tables().stream().map(Generations::ddl).collect(Collectors.toList());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join(";", ddl).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String ddl(Table table) {
        String resource = "/projections/" + table.name() + ".sql";
        try (InputStream stream = Generations.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the table's DDL is missing: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
