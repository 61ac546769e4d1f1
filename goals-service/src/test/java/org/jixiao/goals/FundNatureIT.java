package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nature of a project's funds over HTTP")
class FundNatureIT extends GoalsIT {

    @Test
    @DisplayName("is the rulebook's first where none is named, and is corrected by planning and finance")
    void isCorrected() {
        Answer proposed = propose();
        assertThat(planning().after(proposed).get(project).json("fundNature").asString())
                .isEqualTo("1");

        String correction = "{\"fundNature\": \"2\", \"reason\": \"申报时误选。\"}";
        did(403, officer().post(project + "/fund-nature", correction));
        assertThat(did(422, planning().post(project + "/fund-nature", correction.replace("\"2\"", "\"8\"")))
                        .problem())
                .isEqualTo("fund-nature-not-listed");
        Answer corrected = did(200, planning().post(project + "/fund-nature", correction));
        assertThat(planning().after(corrected).get(project).json("fundNature").asString())
                .isEqualTo("2");
    }
}
