package org.jixiao.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search over the history")
class SearchIT extends RunningJournal {

    private static final String SEARCH = "/api/journal/events";

    /** So that a search can begin behind something, whichever test is the first. */
    @BeforeEach
    void somethingBefore() {
        livesIn(freshProject());
    }

    private static List<Long> positions(Answer answer) {
        return answer.json("events")
                .valueStream()
                .map(event -> event.at("/position").asLong())
                .toList();
    }

    private Answer search(String parameters) {
        Answer answer = auditor().get(SEARCH + "?" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    @DisplayName("finds by kind of event, by who did it, by amount and by words, in every service")
    void finds() {
        String code = freshProject();
        long first = livesIn(code);
        goalsAppend("project", freshProject(), new BudgetApplied(code, YEAR, new BigDecimal("77.77")));
        String here = "after=" + (first - 1) + "&";

        assertThat(positions(search(here + "type=goals.budget-applied"))).containsExactly(first + 2, first + 3);
        assertThat(positions(search(here + "actor=monitoring"))).containsExactly(first + 1);
        assertThat(positions(search(here + "amountFrom=77.77&amountTo=77.77"))).containsExactly(first + 3);
        assertThat(positions(search(here + "text=" + encoded("人才培训")))).containsExactly(first);
        assertThat(positions(search(here + "text=" + code + "&type=goals.project-proposed")))
                .containsExactly(first);
        assertThat(positions(search(here + "unit=nowhere"))).isEmpty();
        assertThat(positions(search(here))).containsExactly(first, first + 1, first + 2, first + 3);
    }

    @Test
    @DisplayName("goes on where it stopped, as of the same moment, and says when all was looked at")
    void goesOn() {
        String code = freshProject();
        long first = livesIn(code);

        Answer one = search("after=" + (first - 1) + "&limit=1&actor=goals&amountFrom=1000");
        livesIn(code);
        Answer two = auditor().get(one.json("next").asString());

        assertThat(positions(one)).containsExactly(first);
        assertThat(one.json("searchedTo").asLong()).isEqualTo(first);
        assertThat(readings("search /api/journal/events?after=" + (first - 1) + "&at=" + (first + 2)
                        + "&limit=1&actor=goals&amountFrom=1000"))
                .containsExactly("auditor@ as of " + first);
        assertThat(positions(two)).containsExactly(first + 2);
        assertThat(two.json("upTo").asLong()).isEqualTo(first + 2);
        assertThat(two.json("next").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("leaves the digest of the words in the record of access, and never the words")
    void keepsNoWords() {
        long first = livesIn(freshProject());

        Answer found = search("after=" + (first - 1) + "&at=" + (first + 1) + "&limit=1&text=" + encoded("人才培训"));

        assertThat(positions(found)).containsExactly(first);
        assertThat(found.json("next").asString()).endsWith("&text=" + encoded("人才培训"));
        assertThat(readings("search /api/journal/events?after=" + (first - 1) + "&at=" + (first + 1)
                        + "&limit=1&textSha256=7e7db409931a58023207d36687871c4ef6cd46f86be6382df7b559ccb8008941"))
                .containsExactly("auditor@ as of " + first);
    }

    @Test
    @DisplayName("is as of a moment")
    void asOfAMoment() {
        long first = livesIn(freshProject());

        Answer then = search("after=" + (first - 1) + "&at=" + first);

        assertThat(positions(then)).containsExactly(first);
        assertThat(then.json("upTo").asLong()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=Budget",
                "type=goals.x%27--",
                "amountFrom=1.001",
                "amountFrom=many",
                "text=x",
                "text=a%00",
                "limit=0",
                "limit=1001"
            })
    @DisplayName("for what has no form is refused")
    void malformed(String parameters) {
        Answer answer = auditor().get(SEARCH + "?" + parameters);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @Test
    @DisplayName("behind what is no moment is refused at that parameter")
    void noMoment() {
        Answer answer = auditor().get(SEARCH + "?after=yesterday");

        assertThat(answer.problem()).isEqualTo("moment-malformed");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("after");
    }

    @Test
    @DisplayName("is for auditors only")
    void forAuditorsOnly() {
        assertThat(stranger().as("planning-finance", "").get(SEARCH).status()).isEqualTo(403);
        assertThat(stranger().get(SEARCH).status()).isEqualTo(401);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
