package org.jixiao.goals.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.todo.HandOvers.By;
import org.jixiao.goals.todo.HandOvers.HandedOver;
import org.jixiao.goals.todo.HandOvers.What;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a hand-over list")
class HandOverFormTest {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 31);
    private static final Subject GOAL = Subject.project("31000020T000000000001", 2020);
    private static final Person SUCCESSOR = new Person("zhou", "周接任");

    @Test
    @DisplayName("says what goes to whom, and as what")
    void saysWhatGoesToWhom() {
        List<HandedOver> items = List.of(
                new HandedOver(What.GOAL, GOAL, "对口支援", "HQ", "WRITE", DAY, SUCCESSOR, By.SUCCESSOR),
                new HandedOver(What.APPRAISAL, GOAL, "对口支援", "HQ", "OPENED", null, SUCCESSOR, By.HEAD),
                new HandedOver(What.DELEGATION, null, "杨科长", "HQ", "RETURNS", DAY, SUCCESSOR, By.HOLDER),
                new HandedOver(What.CONFIRMATION, GOAL, "对口支援", "HQ", "CONFIRM", null, null, By.NOBODY));
        assertThat(words(items))
                .contains("对口支援（2020年度，31000020T000000000001）", "编制送审", "2019-10-31", "周接任（继任）")
                .contains("事前评估", "评估中", "周接任（负责人代收）")
                .contains("委托代理", "杨科长", "交还委托人", "周接任（委托人）")
                .contains("目标确认", "待确定");
    }

    @Test
    @DisplayName("says so where nothing is open")
    void saysSo() {
        assertThat(words(List.of())).contains("无待交接事项");
    }

    private static Stream<String> words(List<HandedOver> items) {
        Form form = new HandOverForm("shen", DAY, items).form();
        return form.sections().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text);
    }
}
