package org.jixiao.evaluation.keyevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.AGENCY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerObjections;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoreKeyEvaluation;
import org.jixiao.evaluation.money.Part;
import org.jixiao.platform.aggregate.Aggregate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key evaluation asks for the credit of evaluators")
class KeyEvaluationTest {

    private static final String CREDIT = Aggregate.streamOf("evaluator-credit", Subject.organisation("office")) + ":";
    private static final String OF_AGENCY = CREDIT + "agency-" + AGENCY.creditCode();

    private final KeyEvaluation door = new KeyEvaluation();

    @Test
    @DisplayName("and for the money of the parts where it is stated")
    void money() {
        Subject part = Subject.project("31000020T000000000002", 2020);
        assertThat(door.consultedStreams(
                        new ScoreKeyEvaluation(PROJECT, List.of(), List.of(new Part(part, null)), null, CHIEF, DAY)))
                .contains(Aggregate.streamOf("budget-execution", part), CREDIT + "expert-e1");
    }

    @Test
    @DisplayName("and for what the public has read of it")
    void whatIsPublic() {
        assertThat(door.consultedStreams(new AnswerObjections(PROJECT, List.of(), null, CHIEF, DAY)))
                .contains(Aggregate.streamOf("disclosure-item", PROJECT) + ":key-evaluation");
    }

    @Test
    @DisplayName("of everybody who is commissioned, also of the office's own people")
    void whereTheyAreCommissioned() {
        assertThat(door.consultedStreams(new EntrustKeyEvaluation(
                        PROJECT, List.of(new Evaluator("e8", "冯研究", "HQ")), "e8", AGENCY, LEAD, DAY)))
                .contains(CREDIT + "expert-e8", OF_AGENCY);
    }

    @Test
    @DisplayName("whenever one of them acts, with that of the agency where they work for one")
    void wheneverTheyAct() {
        assertThat(door.consultedStreams(new AnswerObjections(PROJECT, List.of(), AGENCY.creditCode(), CHIEF, DAY)))
                .contains(CREDIT + "expert-e1", OF_AGENCY);
        assertThat(door.consultedStreams(new GiveUndertaking(PROJECT, true, true, null, null, CHIEF, DAY)))
                .contains(CREDIT + "expert-e1")
                .noneMatch(stream -> stream.startsWith(CREDIT + "agency"));
    }
}
