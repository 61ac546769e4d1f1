package org.jixiao.platform.proving;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.journal.ProjectionProofEvent.DifferingRow;
import org.jixiao.contracts.journal.ProjectionProofEvent.DroppedLetter;
import org.jixiao.contracts.journal.ProjectionProofEvent.ProjectionProved;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.projection.ProjectionProof;
import org.jixiao.platform.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves a service's projections one after the other and reports each by an event, which is sealed and thereby signed with everything
 * else. Of several replicas one proves a projection at a time. One that cannot be proved, because its views lack a column for example, is
 * an error in this service's log and keeps no other one from its proof.
 */
final class ProjectionProofs {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProofs.class);

    /** A proof reads the whole log, so one that fails is not tried all day. */
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.ofHours(1);

    private final String service;
    private final Projections projections;
    private final Commands commands;
    private final JdbcClient log;
    private final Clock clock;
    private final LocalTime at;
    private final AtomicBoolean underWay = new AtomicBoolean();
    /** Of the night's proofs: one that somebody asked for does not put it off. */
    private final Map<String, LocalDateTime> failedAt = new ConcurrentHashMap<>();

    private volatile @Nullable LocalDate allProvedOn;

    /** @param at when the night's proofs begin, by the clock and in its zone */
    ProjectionProofs(
            String service, Projections projections, Commands commands, JdbcClient log, Clock clock, LocalTime at) {
        this.service = service;
        this.projections = projections;
        this.commands = commands;
        this.log = log;
        this.clock = clock;
        this.at = at;
    }

    /** The night's proofs, once it is time: of each projection that was not proved on this day yet. */
    void whenDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (!now.toLocalTime().isBefore(at) && !today.equals(allProvedOn)) {
            proveWhatIsLeft(today, now);
        }
    }

    /** A projection that another process is at is left to the next time. Whoever asks for a proof does not spare the night its own. */
    private void proveWhatIsLeft(LocalDate today, LocalDateTime now) {
        Actor night = new Actor(automation(), "", Set.of(), "");
        Caller caller = new Caller(night, today, null, null, UUID.randomUUID().toString());
        names().stream()
                .filter(name -> !isProvedOn(name, today) && !hasJustFailed(name, now))
                .forEach(name -> {
                    if (prove(name, caller, () -> !isProvedOn(name, today))) {
                        failedAt.remove(name);
                    } else {
                        failedAt.put(name, LocalDateTime.now(clock));
                    }
                });
        if (names().stream().allMatch(name -> isProvedOn(name, today))) {
            allProvedOn = today;
        }
    }

    private String automation() {
        return "automation:" + service + "-projection-proof";
    }

    private boolean hasJustFailed(String name, LocalDateTime now) {
        LocalDateTime failed = failedAt.get(name);
        return failed != null && now.isBefore(failed.plus(UNTIL_THE_NEXT_TRY));
    }

    /** Begins to prove all projections and does not wait for it; while that goes on, another wish is the same one. */
    List<String> begin(Caller caller) {
        if (underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("projection-proofs").start(() -> {
                try {
                    names().forEach(name -> prove(name, caller, () -> true));
                } finally {
                    underWay.set(false);
                }
            });
        }
        return names();
    }

    private List<String> names() {
        return projections.names().stream().sorted().toList();
    }

    /** Whether it could be done, or needed not be. */
    private boolean prove(String name, Caller caller, BooleanSupplier wanted) {
        try {
            projections.prove(
                    name,
                    wanted,
                    proof -> commands.send(
                            new ReportProof(subject(name, caller.businessDate()), report(proof)), withoutKey(caller)));
            return true;
        } catch (RuntimeException failure) {
            LOG.error("{} cannot be proved and has no report", name, failure);
            return false;
        }
    }

    /** Many commands follow from one request, and a key stands for one. */
    private static Caller withoutKey(Caller caller) {
        return new Caller(caller.actor(), caller.businessDate(), null, null, caller.correlationId());
    }

    private ProjectionProved report(ProjectionProof proof) {
        return new ProjectionProved(
                service,
                proof.projection(),
                proof.position(),
                proof.rows(),
                proof.differing(),
                proof.differingRows().stream()
                        .map(row -> new DifferingRow(row.table(), row.key()))
                        .toList(),
                proof.without().size(),
                proof.without().stream()
                        .limit(ProjectionProof.MOST_ROWS)
                        .map(letter -> new DroppedLetter(letter.position(), letter.droppedBy(), letter.droppedAt()))
                        .toList());
    }

    private boolean isProvedOn(String name, LocalDate day) {
        return log.sql("""
            select exists (select 1 from event_log.event
                where aggregate_id = :stream and metadata::jsonb ->> 'businessDate' = :day
                  and metadata::jsonb -> 'actor' ->> 'id' = :automation)\
            """)
                .param("stream", Aggregate.streamOf(ProjectionProofAggregate.TYPE, subject(name, day)))
                .param("day", day.toString())
                .param("automation", automation())
                .query(Boolean.class)
                .single();
    }

    private static Subject subject(String name, LocalDate day) {
        return new Subject(Subject.PROJECTION, name, day.getYear());
    }
}
