package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jspecify.annotations.Nullable;

/** One project's way through the suite, step by step, as its people and the finance system take it. */
final class Journey {

    static final String CODE = "31000020T000000000901";

    private static final String IN_GOALS = "/api/goals/projects/" + CODE + "/2020";
    private static final String IN_MONITORING = "/api/monitoring/projects/" + CODE + "/2020";
    private static final String IN_EVALUATION = "/api/evaluation/projects/" + CODE + "/2020";
    private static final String AMOUNT = "{\"amount\":\"2864000.00\"}";
    static final Duration BY_ITSELF = Duration.ofSeconds(20);

    private final List<String> written = new ArrayList<>();
    private Suite suite;

    Journey(Suite suite) {
        this.suite = suite;
    }

    /** The same project on the suite after a new start. */
    void goesOnIn(Suite restarted) {
        suite = restarted;
    }

    /** The last event of every command about the project that was answered with success. */
    List<String> acknowledged() {
        return List.copyOf(written);
    }

    void preparesTheYear() {
        does("planning-finance", "2019-09-30", "POST", "/api/goals/rulebooks", body("rulebook"));
        does("planning-finance", "2019-09-30", "POST", "/api/goals/units", body("unit"));
        does("planning-finance", "2019-09-30", "POST", "/api/goals/organisation/HQ/posts", body("head"));
    }

    void proposesTheProject() {
        does("project-officer", "2019-10-08", "POST", "/api/goals/projects", body("project"));
    }

    void concludesTheAppraisal() {
        does("planning-finance", "2019-10-15", "POST", IN_GOALS + "/appraisal", body("appraisal"));
    }

    void submitsTheGoal() {
        does("project-officer", "2019-10-22", "PUT", IN_GOALS + "/goal", body("goal"));
        does("project-officer", "2019-10-23", "POST", IN_GOALS + "/goal/submission", null);
    }

    void entersTheLibraryAndAppliesForBudget() {
        does("planning-finance", "2019-10-25", "POST", IN_GOALS + "/library-admission", null);
        does("project-officer", "2019-10-28", "POST", IN_GOALS + "/budget-application", AMOUNT);
        does("planning-finance", "2019-11-20", "POST", IN_GOALS + "/control-figure", AMOUNT);
    }

    void passesReview() {
        Answer goal = look("division-head", IN_GOALS + "/goal", "/contentHash");
        confirms("2019-11-22", IN_GOALS + "/goal/confirmation", goal);
        List.of("planning-finance", "research-office", "general-secretariat")
                .forEach(seat -> does(
                        seat,
                        "2019-11-26",
                        "POST",
                        IN_GOALS + "/goal/opinions",
                        body("opinion").formatted(seat)));
        does(
                "planning-finance",
                "2019-11-28",
                "POST",
                IN_GOALS + "/goal/conclusion",
                "{\"grade\":\"EXCELLENT\",\"remark\":\"\"}");
    }

    void arrangesTheBudget() {
        does("planning-finance", "2019-12-05", "POST", IN_GOALS + "/budget-arrangement", AMOUNT);
    }

    void receivesFinancesApproval() {
        finance("2020-02-14", "budget-approved", "SC-2020-1", "2864000.00");
        await("tracking opens by itself")
                .atMost(BY_ITSELF)
                .untilAsserted(() -> assertThat(suite.as("project-officer")
                                .get(IN_MONITORING + "/tracking")
                                .status())
                        .isEqualTo(200));
    }

    void spendsAndReportsProgress() {
        finance("2020-03-20", "payment-made", "SC-2020-2", "1400000.00");
        does("project-officer", "2020-07-10", "POST", IN_MONITORING + "/tracking/reports", body("progress"));
        finance("2020-12-18", "payment-made", "SC-2020-3", "1386200.00");
    }

    void evaluatesItself() {
        does("finance-system", "2021-01-08", "POST", "/api/monitoring/finance-events", """
            {"specversion":"1.0","id":"SC-2021-1","source":"/finance/sh","type":"jixiao.finance.year-closed.v1",
             "subject":"budget-year/office/2020","time":"2021-01-08T16:00:00+08:00","datacontenttype":"application/json",
             "data":{"number":"沪财库〔2021〕2号","version":1,"date":"2021-01-08"}}
            """);
        does("planning-finance", "2021-01-11", "POST", IN_EVALUATION + "/self-evaluation", null);
        does(
                "project-officer",
                "2021-01-25",
                "POST",
                IN_EVALUATION + "/self-evaluation/submission",
                body("self-evaluation"));
        Answer sheet = look("division-head", IN_EVALUATION + "/self-evaluation", "/contentHash");
        confirms("2021-01-28", IN_EVALUATION + "/self-evaluation/confirmation", sheet);
        List.of("planning-finance", "research-office", "general-secretariat")
                .forEach(seat -> does(
                        seat,
                        "2021-02-02",
                        "POST",
                        IN_EVALUATION + "/self-evaluation/opinions",
                        "{\"seat\":\"%s\",\"opinion\":\"AGREE\",\"text\":\"\"}".formatted(seat)));
        does(
                "planning-finance",
                "2021-02-05",
                "POST",
                IN_EVALUATION + "/self-evaluation/finalisation",
                "{\"remark\":\"已核实。\"}");
    }

    void isPublished(String matter) {
        String item = "/api/disclosure/projects/" + CODE + "/2020/items/" + matter;
        await("the item comes due by itself")
                .atMost(BY_ITSELF)
                .untilAsserted(() -> assertThat(
                                suite.as("disclosure-officer").get(item).status())
                        .isEqualTo(200));
        does("disclosure-officer", "2021-02-18", "POST", item + "/opening", "{\"reason\":\"公众关注\"}");
        does("disclosure-officer", "2021-02-18", "POST", item + "/preparation", "{\"publisher\":\"上海市人民政府合作交流办公室\"}");
        String hash = look("secrecy-reviewer", item, "/row/contentHash")
                .json("row/contentHash")
                .asString();
        does(
                "secrecy-reviewer",
                "2021-02-22",
                "POST",
                item + "/secrecy-review",
                "{\"contentHash\":\"%s\",\"outcome\":\"MAY_BE_PUBLISHED\"}".formatted(hash));
        does("office-leader", "2021-02-23", "POST", item + "/approval", "{\"contentHash\":\"%s\"}".formatted(hash));
        does("disclosure-officer", "2021-02-24", "POST", item + "/publication", null);
    }

    /** Sends a step and expects success. */
    Answer does(String role, String on, String method, String path, @Nullable String body) {
        Answer answer = send(role, on, method, path, body);
        assertThat(answer.status())
                .as("%s %s by %s: %s", method, path, role, answer)
                .isBetween(200, 299);
        String event = answer.header("Jixiao-Written");
        if (event != null && path.contains(CODE)) {
            written.add(event);
        }
        return answer;
    }

    Answer send(String role, String on, String method, String path, @Nullable String body) {
        byte[] step =
                String.join(" ", role, on, method, path, String.valueOf(body)).getBytes(StandardCharsets.UTF_8);
        return suite.as(role)
                .on(LocalDate.parse(on))
                .key(UUID.nameUUIDFromBytes(step).toString())
                .send(method, path, body);
    }

    private void finance(String on, String type, String id, String amount) {
        does("finance-system", on, "POST", "/api/monitoring/finance-events", """
            {"specversion":"1.0","id":"%1$s","source":"/finance/sh","type":"jixiao.finance.%2$s.v1",
             "subject":"project/%3$s/2020","time":"%4$sT16:00:00+08:00","datacontenttype":"application/json",
             "data":{"system":"sh-treasury","number":"%1$s","line":1,"version":1,"date":"%4$s","amount":"%5$s"}}
            """.formatted(id, type, CODE, on, amount));
    }

    private void confirms(String on, String path, Answer read) {
        does(
                "division-head",
                on,
                "POST",
                path,
                "{\"contentHash\":\"%s\"}".formatted(read.json("contentHash").asString()));
    }

    private Answer look(String role, String path, String pointer) {
        Api reader = written.isEmpty() ? suite.as(role) : suite.as(role).with("Jixiao-Written", written.getLast());
        Answer answer = reader.get(path);
        assertThat(answer.status()).as("%s by %s: %s", path, role, answer).isEqualTo(200);
        assertThat(answer.json().at(pointer).isMissingNode()).isFalse();
        return answer;
    }

    private static String body(String name) {
        try (InputStream resource = Journey.class.getResourceAsStream("/journey/" + name + ".json")) {
            if (resource == null) {
                throw new IllegalStateException("no body " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
