package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
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
                                List.of(),
                                "disclosure-1",
                                KeptBack.nothing(),
                                APPROVED_ON)
                        .part())
                .isEqualTo("goal");
    }
}
