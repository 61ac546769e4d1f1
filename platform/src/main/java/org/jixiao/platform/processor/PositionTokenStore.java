package org.jixiao.platform.processor;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps each processor's position in the same database as what the processor writes, so that both change in one transaction or not
 * at all.
 *
 * <p>Fenced: storing a position succeeds only while this process holds the claim. A process that slept through its claim's end
 * finds no row, throws, and loses its whole batch instead of writing it twice. The owner's name is new at every start.
 */
public final class PositionTokenStore implements TokenStore {

    private final JdbcClient database;
    private final String owner;
    private final Duration claimTimeout;

    public PositionTokenStore(JdbcClient database, String owner, Duration claimTimeout) {
        this.database = database;
        this.owner = owner;
        this.claimTimeout = claimTimeout;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initial) {
        for (int segment = 0; segment < segmentCount; segment++) {
            insert(processor, segment, PositionedEventSource.position(initial));
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        insert(processor, segment, PositionedEventSource.position(token));
    }

    /** Never lowers a position: a message may be outdated, and what lies before the stored position has been handled. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        requireClaim(
                processor,
                segment,
                database.sql("""
                    update processor_token
                    set position = greatest(position, :position), claimed_at = clock_timestamp()
                    where processor = :processor and segment = :segment and owner = :owner\
                    """)
                        .param("position", PositionedEventSource.position(token))
                        .param("processor", processor)
                        .param("segment", segment)
                        .param("owner", owner)
                        .update());
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        long position = database.sql("""
            update processor_token set owner = :owner, claimed_at = clock_timestamp()
            where processor = :processor and segment = :segment
              and (owner is null or owner = :owner
                   or claimed_at < clock_timestamp() - make_interval(secs => :timeout))
            returning position\
            """)
                .param("processor", processor)
                .param("segment", segment)
                .param("owner", owner)
                .param("timeout", claimTimeout.toMillis() / 1000.0)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> notClaimed(processor, segment));
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        requireClaim(
                processor,
                segment,
                database.sql("""
                    update processor_token set claimed_at = clock_timestamp()
                    where processor = :processor and segment = :segment and owner = :owner\
                    """)
                        .param("processor", processor)
                        .param("segment", segment)
                        .param("owner", owner)
                        .update());
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        database.sql("""
            update processor_token set owner = null, claimed_at = null
            where processor = :processor and segment = :segment and owner = :owner\
            """)
                .param("processor", processor)
                .param("segment", segment)
                .param("owner", owner)
                .update();
    }

    @Override
    public void deleteToken(String processor, int segment) {
        requireClaim(
                processor,
                segment,
                database.sql("""
                    delete from processor_token
                    where processor = :processor and segment = :segment and owner = :owner\
                    """)
                        .param("processor", processor)
                        .param("segment", segment)
                        .param("owner", owner)
                        .update());
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return database
                .sql("select segment from processor_token where processor = :processor order by segment")
                .param("processor", processor)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        List<Integer> free = database.sql("""
            select segment from processor_token
            where processor = :processor
              and (owner is null or owner = :owner
                   or claimed_at < clock_timestamp() - make_interval(secs => :timeout))\
            """)
                .param("processor", processor)
                .param("owner", owner)
                .param("timeout", claimTimeout.toMillis() / 1000.0)
                .query((row, _) -> row.getInt("segment"))
                .list();
        return Arrays.stream(all)
                .filter(free::contains)
                .mapToObj(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(database.sql("select current_database() || '.' || current_schema()")
                .query(String.class)
                .single());
    }

    /**
     * Where a segment stands, locked until the transaction ends: what is to be handled follows from this alone.
     *
     * @throws UnableToClaimTokenException if this process does not hold the claim, or no longer
     */
    long lock(String processor, int segment) {
        return database.sql("""
            select position from processor_token
            where processor = :processor and segment = :segment and owner = :owner for update\
            """)
                .param("processor", processor)
                .param("segment", segment)
                .param("owner", owner)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> notClaimed(processor, segment));
    }

    /** Where all segments stand. Whoever runs them, they stand still until the transaction ends. */
    public SortedMap<Integer, Long> holdStill(String processor) {
        return positions(processor, "for update");
    }

    /** Where all segments stand, in the order of their numbers. */
    public SortedMap<Integer, Long> positions(String processor) {
        return positions(processor, "");
    }

    private SortedMap<Integer, Long> positions(String processor, String locking) {
        SortedMap<Integer, Long> positions = new TreeMap<>();
        database.sql("select segment, position from processor_token where processor = :processor order by segment "
                        + locking)
                .param("processor", processor)
                .query((row, _) -> positions.put(row.getInt("segment"), row.getLong("position")))
                .list();
        return positions;
    }

    /** Notes for all segments a position that was reached outside a processor. */
    public void moveTo(String processor, long position) {
        database.sql("update processor_token set position = :position where processor = :processor")
                .param("position", position)
                .param("processor", processor)
                .update();
    }

    /** The position up to which everything has been handled: that of the slowest segment; empty if it never ran. */
    public Optional<Long> position(String processor) {
        return position("min", processor);
    }

    /** The position of the segment that is furthest; empty if it never ran. */
    public Optional<Long> furthest(String processor) {
        return position("max", processor);
    }

    private Optional<Long> position(String aggregate, String processor) {
        return database.sql("select %s(position) as position from processor_token where processor = :processor"
                        .formatted(aggregate))
                .param("processor", processor)
                .query((row, _) -> Optional.ofNullable(row.getObject("position", Long.class)))
                .single();
    }

    private void insert(String processor, int segment, long position) {
        database.sql("""
            insert into processor_token (processor, segment, position)
            values (:processor, :segment, :position) on conflict do nothing\
            """)
                .param("processor", processor)
                .param("segment", segment)
                .param("position", Math.max(position, EventLogReader.BEFORE_THE_FIRST))
                .update();
    }

    /** Whether a process holds a claim on it. Nobody does between the tries of one that fails. */
    public boolean isClaimed(String processor) {
        return database.sql("""
            select exists (select 1 from processor_token where processor = :processor
                and claimed_at >= clock_timestamp() - make_interval(secs => :timeout))\
            """)
                .param("processor", processor)
                .param("timeout", claimTimeout.toMillis() / 1000.0)
                .query(Boolean.class)
                .single();
    }

    private void requireClaim(String processor, int segment, int rows) {
        if (rows == 0) {
            throw notClaimed(processor, segment);
        }
    }

    private static UnableToClaimTokenException notClaimed(String processor, int segment) {
        return new UnableToClaimTokenException(
                "Segment %d of %s is claimed by another process".formatted(segment, processor));
    }
}
