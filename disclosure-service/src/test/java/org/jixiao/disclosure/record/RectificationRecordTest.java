package org.jixiao.disclosure.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Found.ordered;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.disclosure.item.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the public may see of rectification")
class RectificationRecordTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final RectificationReported REPORTED =
            new RectificationReported(PROJECT, 1, "台账格式已统一", List.of(), new Person("officer-1", "王项目"), DAY);
    private static final RectificationAccepted ACCEPTED = new RectificationAccepted(PROJECT, 1, "抽查属实");
    private static final RectificationRejected REJECTED = new RectificationRejected(PROJECT, 1, "未到位", DAY, DAY);

    private static PublicContent content(StoredEvent... events) {
        assertThat(Found.records(events).isReexamined(Matter.RECTIFICATION)).isFalse();
        return Found.content(Matter.RECTIFICATION, events);
    }

    private static List<Fact> row(int at, StoredEvent... events) {
        return Found.account(content(events)).sheets().getFirst().rows().get(at).cells();
    }

    private static List<Fact> facts(StoredEvent... events) {
        return Found.account(content(events)).facts();
    }

    @Test
    @DisplayName("is nothing before something was ordered, and then what was found and what had to be done")
    void ordering() {
        assertThat(Found.records(GOAL).of(Matter.RECTIFICATION)).isNull();
        assertThat(row(0, GOAL, ordered(1, "台账更新不及时", "样本不足")))
                .containsExactly(
                        new Fact("notice", Kind.TEXT, "沪合办绩整〔2020〕1号"),
                        new Fact("source", Kind.WORD, "EVALUATION"),
                        new Fact("findings", Kind.TEXT, "台账更新不及时；样本不足"),
                        new Fact("requirements", Kind.TEXT, "统一台账格式"),
                        new Fact("outcome", Kind.WORD, "UNDER_WAY"));
        assertThat(content(GOAL, ordered(1, "一")).name()).isEqualTo(GOAL.name());
        assertThat(content(ordered(1, "一")).name()).isEqualTo(CODE);
    }

    @Test
    @DisplayName("says of each whether it is put right, and how, but not who said so")
    void outcome() {
        StoredEvent first = ordered(1, "一");
        StoredEvent second = ordered(2, "二");
        assertThat(row(0, first, second, REPORTED))
                .contains(new Fact("report", Kind.TEXT, "台账格式已统一"), new Fact("outcome", Kind.WORD, "UNDER_WAY"));
        assertThat(row(0, first, REPORTED, REJECTED)).contains(new Fact("outcome", Kind.WORD, "NOT_PUT_RIGHT"));
        assertThat(row(0, first, REPORTED, REJECTED, REPORTED)).contains(new Fact("outcome", Kind.WORD, "UNDER_WAY"));
        assertThat(row(0, first, second, REPORTED, ACCEPTED))
                .contains(new Fact("outcome", Kind.WORD, "PUT_RIGHT"), new Fact("report", Kind.TEXT, "台账格式已统一"));
        assertThat(row(1, first, second, REPORTED, ACCEPTED)).contains(new Fact("outcome", Kind.WORD, "UNDER_WAY"));
        assertThat(facts(first, second, REPORTED, ACCEPTED))
                .containsExactly(new Fact("ordered", Kind.NUMBER, "2"), new Fact("putRight", Kind.NUMBER, "1"));
        assertThat(content(first, REPORTED, ACCEPTED).toString()).doesNotContain("王项目", "抽查属实");
    }
}
