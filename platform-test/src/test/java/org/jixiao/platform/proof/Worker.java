package org.jixiao.platform.proof;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.eventlog.Tail;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.sample.SampleService;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process to be killed: the sample service on the whole platform, without its web edge. One that was given a read model is a
 * replica: it projects and follows the log. One without is a writer: it plays the script of a seed when the harness says so. Both
 * number, and both run the automation.
 */
final class Worker {

    private static final long SAYS_WHETHER_IT_PROJECTS_MILLIS = 250;

    /** Property of a writer: its number. */
    static final String WRITER = "proof.writer";

    /** Property of a replica: the last position that its place has told the harness. */
    static final String FOLLOW_AFTER = "proof.follow-after";

    private final OutputStream harness;
    private final ConfigurableApplicationContext service;
    private final Login login;

    /** As whom a writer reaches the log without the platform. */
    record Login(String url, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, "sample_log", password);
        }
    }

    private Worker(OutputStream harness, ConfigurableApplicationContext service) {
        this.harness = harness;
        this.service = service;
        this.login = new Login(
                service.getEnvironment().getRequiredProperty("jixiao.event-log.url"),
                service.getEnvironment().getRequiredProperty("jixiao.event-log.password"));
    }

    public static void main(String[] properties) throws IOException {
        OutputStream harness = new FileOutputStream(FileDescriptor.out);
        // standard output is the harness's; what is logged goes to the process's own file
        System.setOut(System.err);
        ConfigurableApplicationContext service = new SpringApplicationBuilder(SampleService.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(properties);
        new Worker(harness, service).work();
        // the harness is gone, and nobody is left to kill this process
        Runtime.getRuntime().halt(0);
    }

    private void work() throws IOException {
        service.getBeanProvider(Projections.class).ifAvailable(this::follow);
        Word.READY.say(harness);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String seed = orders.readLine(); seed != null; seed = orders.readLine()) {
            play(Script.of(Long.parseLong(seed)));
        }
    }

    private void play(Script script) {
        int number = service.getEnvironment().getRequiredProperty(WRITER, Integer.class);
        GenericEventMessage.clock = new JumpingClock(new Draw(script.seed() + number));
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Thread> sequencers = new ArrayList<>();
        for (int i = 0; i < script.sequencers().get(number); i++) {
            sequencers.add(Thread.startVirtualThread(() -> number(writing)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            script.writers().get(number).forEach(deeds -> threads.submit(() -> play(deeds)));
        }
        writing.set(false);
        sequencers.forEach(Worker::join);
        Word.PLAYED.say(harness, script.seed());
    }

    private Void play(List<Deed> deeds) throws InterruptedException {
        Sender sender = new Sender(service.getBean(Commands.class), harness);
        try (Appender appender = new Appender(login, harness)) {
            for (Deed deed : deeds) {
                TimeUnit.MILLISECONDS.sleep(deed.pause());
                switch (deed) {
                    case Deed.Send send -> sender.play(send);
                    case Deed.Append append -> appender.play(append);
                }
            }
        }
        return null;
    }

    /** One more sequencer, which never rests. */
    private void number(AtomicBoolean writing) {
        while (writing.get()) {
            try (Connection log = login.connect();
                    Statement pass = log.createStatement()) {
                while (writing.get()) {
                    pass.execute("select event_log.number_committed()");
                }
            } catch (SQLException failure) {
                Word.AGAIN.say(harness, "a sequencer", "PSQLException " + failure.getSQLState());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private void follow(Projections projections) {
        Follower follower = new Follower(
                service.getBean(PositionedEventSource.class),
                service.getBean(Tail.class),
                service.getBean(EventRegister.class).types().stream()
                        .map(EventType::name)
                        .collect(Collectors.toSet()),
                service.getEnvironment().getRequiredProperty(FOLLOW_AFTER, Long.class),
                harness);
        Thread.ofPlatform().daemon().name("follower").start(() -> {
            try {
                follower.follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var _ = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                        .daemon()
                        .name("says-whether-it-projects")
                        .factory())
                .scheduleWithFixedDelay(
                        () -> sayWhetherItProjects(projections),
                        0,
                        SAYS_WHETHER_IT_PROJECTS_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    private void sayWhetherItProjects(Projections projections) {
        try {
            boolean projects =
                    projections.statuses().stream().anyMatch(status -> status.health() == Runner.Health.RUNNING);
            (projects ? Word.PROJECTS : Word.WAITS).say(harness);
        } catch (RuntimeException failure) {
            if (!Delivery.isInfrastructure(failure)) {
                throw failure;
            }
            Word.WAITS.say(harness);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
