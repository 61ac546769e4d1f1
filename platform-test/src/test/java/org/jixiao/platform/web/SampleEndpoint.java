package org.jixiao.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.IdempotencyKeyReused;
import org.jixiao.platform.problem.NotYetVisible;
import org.jixiao.platform.problem.RequestInProgress;
import org.jixiao.platform.problem.StaleVersion;
import org.jixiao.platform.problem.TooMuchContention;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One address for every way in which a request can end. */
@RestController
@RequestMapping("/api/sample")
public class SampleEndpoint {

    public static final String SECRET = "PAYLOAD-7b226e616d65223a22";

    enum Category {
        OUTPUT,
        EFFECT
    }

    record Weighed(@NotBlank String name, @Min(1) int weight, Category category) {}

    record Draft(
            @NotBlank @Size(max = 20) String title,
            BigDecimal amount,
            LocalDate due,
            @NotEmpty List<@Valid Weighed> indicators,
            boolean urgent,
            @Nullable String remark) {}

    @PostMapping("/drafts")
    Draft draft(@Valid @RequestBody Draft draft) {
        return draft;
    }

    /** Another record of the simple name {@code Draft}, as slices of a service have them. */
    static final class Later {

        record Draft(String reason) {}
    }

    @PostMapping("/later-drafts")
    Later.Draft draftLater(@Valid @RequestBody Later.Draft draft) {
        return draft;
    }

    @GetMapping("/caller")
    Caller caller(Caller caller) {
        return caller;
    }

    @GetMapping("/years/{year}")
    Map<String, Object> year(
            @PathVariable int year, @RequestParam LocalDate from, @RequestHeader(name = "X-Needed") String needed) {
        return Map.of("year", year, "from", from, "needed", needed);
    }

    @GetMapping(path = "/pages", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Integer> page(@RequestParam @Min(1) int size) {
        return List.of(size);
    }

    /** Requests for {@code /held} wait until this is closed. */
    static final class Held implements AutoCloseable {

        private final CountDownLatch end = new CountDownLatch(1);
        private final AtomicInteger waiting = new AtomicInteger();

        int waiting() {
            return waiting.get();
        }

        @Override
        public void close() {
            end.countDown();
        }
    }

    private static volatile Held held = new Held();

    static Held hold() {
        held = new Held();
        return held;
    }

    @GetMapping("/held")
    String held() throws InterruptedException {
        held.waiting.incrementAndGet();
        held.end.await();
        return "done";
    }

    @GetMapping("/office")
    @PreAuthorize("hasRole('planning-finance')")
    String office() {
        return "welcome";
    }

    @PostMapping("/refusals/{how}")
    String refusal(@PathVariable String how) {
        Refusal weights =
                Refusal.rule("sample-weights").at("indicators[2].weight").with("sum", new BigDecimal("90.00"));
        throw new CommandRefused(
                switch (how) {
                    case "rule" -> List.of(weights);
                    case "absent" -> List.of(Refusal.notFound("sample-absent"));
                    case "late" -> List.of(Refusal.conflict("sample-late"));
                    case "stranger" -> List.of(Refusal.forbidden("sample-stranger"));
                    case "twice" -> List.of(weights, weights.at("indicators[5].weight"));
                    case "several" -> List.of(weights, Refusal.conflict("sample-late"));
                    default -> throw new IllegalArgumentException(how);
                });
    }

    @GetMapping("/moments/{which}")
    String moment(@PathVariable String which) throws SQLException {
        switch (which) {
            case "stale" -> throw new StaleVersion(3, 5);
            case "in-progress" -> throw new RequestInProgress();
            case "key-reused" -> throw new IdempotencyKeyReused();
            case "not-visible" -> throw new NotYetVisible(Duration.ofSeconds(2));
            case "contention" -> throw new TooMuchContention(Duration.ofMillis(200));
            case "no-connection" ->
                throw new DataAccessResourceFailureException(
                        "insert into " + SECRET, new SQLTransientConnectionException(SECRET));
            case "connection-lost" -> throw new IllegalStateException(SECRET, new SQLException(SECRET, "08006"));
            case "lost-at-rollback" ->
                throw new TransactionSystemException("JDBC rollback failed", new SQLException(SECRET));
            case "constraint" -> throw new IllegalStateException(SECRET, new SQLException(SECRET, "23514"));
            default -> throw new IllegalStateException(SECRET);
        }
    }

    @GetMapping("/long-answer")
    void longAnswer(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getOutputStream().write("line\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        throw new IllegalStateException(SECRET);
    }
}
