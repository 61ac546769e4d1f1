package org.jixiao.underfire;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jspecify.annotations.Nullable;

/** Writers at once, each with its own wishes: a wish is sent under its key until somebody acknowledges it. */
final class Load {

    /** Fewer than writers, so that they meet. */
    private static final int PROJECTS = 5;

    private final List<Api> services;
    private final int writers;
    private final int wishes;
    private final BooleanSupplier wanted;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    Load(List<Api> services, int writers, int wishes, BooleanSupplier wanted) {
        this.services = services;
        this.writers = writers;
        this.wishes = wishes;
        this.wanted = wanted;
    }

    /** Returns when every wish was acknowledged. */
    void play() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                var _ = threads.submit(() -> write(number));
            }
        }
    }

    /** By key of the wish, the last event that the answer says was written. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int count() {
        return acknowledged.size();
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    private void write(int writer) {
        Persistent caller = new Persistent(services, wanted);
        for (int number = 0; number < wishes; number++) {
            String key = "wish-%d-%d".formatted(writer, number);
            String path = "/api/goals/proposals/31000020T%012d".formatted((writer + number) % PROJECTS);
            Answer answer;
            try {
                answer = caller.ask(service -> service.key(key).post(path, null));
            } catch (IllegalStateException e) {
                broken.add(key + ": " + e.getMessage());
                return;
            }
            @Nullable String written = answer.header("Jixiao-Written");
            if (answer.status() != 200 || written == null) {
                broken.add(key + ": " + answer);
                return;
            }
            acknowledged.put(key, written);
        }
    }
}
