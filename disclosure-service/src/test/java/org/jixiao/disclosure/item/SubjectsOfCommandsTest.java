package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command of disclosure")
class SubjectsOfCommandsTest {

    @Test
    @DisplayName("is about one matter of its subject, each of which has a stream of its own")
    void isAboutItsMatter() {
        assertThat(new PrepareItem(
                                PROJECT,
                                Matter.SELF_EVALUATION,
                                "服务中心",
                                null,
                                null,
                                List.of(),
                                "disclosure-1",
                                KeptBack.nothing(),
                                APPROVED_ON)
                        .part())
                .isEqualTo("self-evaluation");
        assertThat(new PrepareItem(
                                PROJECT,
                                Matter.GOAL,
                                "服务中心",
                                null,
                                null,
                                List.of(),
                                "disclosure-1",
                                KeptBack.nothing(),
                                APPROVED_ON)
                        .part())
                .isEqualTo("goal");
    }

    @Test
    @DisplayName(
            "wishes the same whatever was withheld when it was sent, so that a repeated request is not another one")
    void wishes() {
        List<WithheldSubject> secret = List.of(Examples.withheldOf(PROJECT, "涉密项目甲", "HQ", List.of(), List.of()));
        KeptBack another = new KeptBack(secret, List.of());

        assertThat(prepare("服务中心", another).wish()).isEqualTo(prepare("服务中心", KeptBack.nothing()));
        assertThat(prepare("服务中心", another).wish()).isNotEqualTo(prepare("北京办", KeptBack.nothing()));
        assertThat(new PublishItem(PROJECT, Matter.GOAL, another, APPROVED_ON).wish())
                .isEqualTo(new PublishItem(PROJECT, Matter.GOAL, KeptBack.nothing(), APPROVED_ON));
        assertThat(withdraw(secret).wish()).isEqualTo(withdraw(List.of()));
    }

    private static PrepareItem prepare(String publisher, KeptBack keptBack) {
        return new PrepareItem(
                PROJECT, Matter.GOAL, publisher, null, null, List.of(), "disclosure-1", keptBack, APPROVED_ON);
    }

    private static WithdrawItem withdraw(List<WithheldSubject> withheld) {
        return new WithdrawItem(
                PROJECT, Matter.GOAL, LegalGround.ART_15, "撤回。", false, "leader-1", withheld, APPROVED_ON);
    }
}
