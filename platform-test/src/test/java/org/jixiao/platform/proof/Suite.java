package org.jixiao.platform.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.platform.test.postgres.TestDatabase;

/** The processes of the proof: writers, and replicas that project. */
final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<WorkerProcess> writers;
    private final List<WorkerProcess> replicas;
    private final List<Replica> known =
            Stream.generate(Replica::new).limit(Script.REPLICAS).toList();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private volatile Consumer<Word.Heard> round = _ -> {};

    Suite(TestDatabase database, Path folder) {
        List<String> log = List.of(
                "jixiao.service=sample",
                "spring.profiles.active=test",
                "jixiao.event-log.url=" + database.url(),
                "jixiao.event-log.password=" + database.eventLogPassword("sample"),
                "jixiao.event-log.pool-size=10");
        writers = IntStream.range(0, Script.PROCESSES)
                .mapToObj(number -> new WorkerProcess(
                        "writer-" + number,
                        folder,
                        () -> with(log, Worker.WRITER + "=" + number),
                        (process, heard) -> hear(process, heard, round)))
                .toList();
        replicas = IntStream.range(0, Script.REPLICAS)
                .mapToObj(number -> new WorkerProcess(
                        "replica-" + number,
                        folder,
                        () -> with(
                                log,
                                // none takes all segments, so that both work; the other one's are taken over when it
                                // dies
                                "jixiao.projections.segments=4",
                                "jixiao.projections.claims=3",
                                Worker.FOLLOW_AFTER + "=" + known.get(number).position(),
                                "jixiao.read-model.url=" + database.url(),
                                "jixiao.read-model.password=" + database.readModelPassword("sample")),
                        (process, heard) -> hear(process, heard, known.get(number)::hear)))
                .toList();
    }

    private static List<String> with(List<String> properties, String... more) {
        return Stream.concat(properties.stream(), Stream.of(more)).toList();
    }

    private void hear(WorkerProcess process, Word.Heard heard, Consumer<Word.Heard> other) {
        if (heard.word() == Word.BROKEN) {
            broken.add(process + ": " + heard.details());
        }
        try {
            other.accept(heard);
        } catch (AssertionError violation) {
            broken.add(process + ": " + violation.getMessage());
        }
    }

    /** Has all writers play a round; answers go to the listener. */
    void play(long seed, Consumer<Word.Heard> listener) {
        round = listener;
        writers.forEach(writer -> writer.play(seed));
    }

    boolean hasPlayed(long seed) {
        return writers.stream().allMatch(writer -> writer.hasPlayed(seed));
    }

    WorkerProcess writer(int number) {
        return writers.get(number);
    }

    List<WorkerProcess> writers() {
        return writers;
    }

    /** A replica that projects at the moment, or any if none does. */
    WorkerProcess replicaAtWork() {
        for (int number = 0; number < Script.REPLICAS; number++) {
            if (known.get(number).projects()) {
                return replicas.get(number);
            }
        }
        return replicas.getFirst();
    }

    List<Replica> replicas() {
        return known;
    }

    void awaitReady() {
        List<WorkerProcess> all = new ArrayList<>(writers);
        all.addAll(replicas);
        await("every process is up").atMost(PATIENCE).until(() -> all.stream().allMatch(WorkerProcess::isReady));
    }

    void requireSound() {
        Ledger.require(broken.isEmpty(), "%s", broken);
    }

    @Override
    public void close() throws IOException {
        Stream.concat(writers.stream(), replicas.stream()).forEach(WorkerProcess::close);
    }
}
