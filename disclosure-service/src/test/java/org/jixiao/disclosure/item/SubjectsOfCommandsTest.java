package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command of disclosure")
class SubjectsOfCommandsTest {

    private static final Subject PROJECT = Subject.project(CODE, YEAR);

    @Test
    @DisplayName("is about the project and the year that it names, or that its record names")
    void isAboutItsProject() {
        assertThat(new PrepareItem(CODE, YEAR, Matter.GOAL, "服务中心", "disclosure-1").subject())
                .isEqualTo(PROJECT);
        assertThat(new MakeItemDue(PublicVersion.of(RESULT), APPROVED_ON).subject())
                .isEqualTo(PROJECT);
    }

    @Test
    @DisplayName("is about one matter of the project, each of which has a stream of its own")
    void isAboutItsMatter() {
        assertThat(new PrepareItem(CODE, YEAR, Matter.SELF_EVALUATION, "服务中心", "disclosure-1").part())
                .isEqualTo("self-evaluation");
        assertThat(new MakeItemDue(PublicVersion.of(GOAL), APPROVED_ON).part()).isEqualTo("goal");
        assertThat(new MakeItemDue(PublicVersion.of(RESULT), APPROVED_ON).part())
                .isEqualTo("self-evaluation");
    }
}
