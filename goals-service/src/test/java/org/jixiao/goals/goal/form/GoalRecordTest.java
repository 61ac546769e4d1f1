package org.jixiao.goals.goal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.contracts.goals.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the forms of a goal print")
class GoalRecordTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate LONG_AGO = TODAY.minusYears(9);
    private static final String PAPER = "沪编〔2019〕1号";

    private final GoalRecord record = new GoalRecord();

    @Test
    @DisplayName("is the unit's name on the paper's day, or its name in the year where the tree does not know it")
    void namesTheUnitAsItWas() {
        tell(PROPOSED, new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS));
        assertThat(record.unitNameOn(TODAY, "HQ")).isEqualTo("机关");
        assertThat(record.unitNameOn(TODAY, "XX")).isEmpty();

        tell(
                new UnitEstablished("HQ", "市合作交流办", UnitForm.OFFICE, null, LONG_AGO, PAPER),
                new UnitRenamed("HQ", "市合作办", TODAY, PAPER));
        assertThat(record.unitNameOn(YESTERDAY, "HQ")).isEqualTo("市合作交流办");
        assertThat(record.unitNameOn(TODAY, "HQ")).isEqualTo("市合作办");
        assertThat(record.unitNameOn(LONG_AGO.minusDays(1), "HQ")).isEqualTo("机关");
    }

    @Test
    @DisplayName("is the unit, division and officer that the project had on the paper's day")
    void namesTheOwnerOfThen() {
        Person successor = new Person("successor", "周接任");
        tell(
                PROPOSED,
                new ProjectTransferred(
                        CODE,
                        YEAR,
                        "HQ",
                        "BJ",
                        UnitKind.OUT_OF_TOWN_OFFICE,
                        Participation.FULL,
                        "业务处",
                        successor,
                        TODAY,
                        PAPER,
                        ROUTE));
        assertThat(record.unitCodes()).containsExactly("HQ", "BJ");
        assertThat(record.subjectOn(YESTERDAY).unitCode()).isEqualTo("HQ");
        assertThat(record.officerOn(YESTERDAY)).isEqualTo(OFFICER.name());
        assertThat(record.subjectOn(TODAY).unitCode()).isEqualTo("BJ");
        assertThat(record.subjectOn(TODAY).division()).isEqualTo("业务处");
        assertThat(record.officerOn(TODAY)).isEqualTo("周接任");
    }

    private void tell(StoredEvent... events) {
        List.of(events).forEach(event -> record.tell(event, TODAY));
    }
}
