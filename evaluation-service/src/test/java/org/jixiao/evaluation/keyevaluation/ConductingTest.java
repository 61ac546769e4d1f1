package org.jixiao.evaluation.keyevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key evaluation is conducted")
class ConductingTest {

    private static final List<String> OF_PLANNING_FINANCE = List.of("planning-finance");
    private static final List<String> OF_OTHERS = List.of("business-division");

    private static Actor with(String role) {
        return new Actor("somebody", "某人", Set.of("project-officer", role), "HQ");
    }

    @Test
    @DisplayName("by planning and finance, but for what that division owns itself")
    void lead() {
        assertThat(Conducting.lead(List.of())).isEqualTo("planning-finance");
        assertThat(Conducting.lead(OF_OTHERS)).isEqualTo("planning-finance");
        assertThat(Conducting.lead(OF_PLANNING_FINANCE)).isEqualTo("office-leader");
    }

    @Test
    @DisplayName("before the eyes of its lead, the leaders and the auditors alone")
    void readers() {
        assertThat(Conducting.includes(with("planning-finance"), OF_OTHERS)).isTrue();
        assertThat(Conducting.includes(with("planning-finance"), OF_PLANNING_FINANCE))
                .isFalse();
        assertThat(Conducting.includes(with("office-leader"), OF_OTHERS)).isTrue();
        assertThat(Conducting.includes(with("auditor"), OF_PLANNING_FINANCE)).isTrue();
        assertThat(Conducting.includes(with("research-office"), OF_OTHERS)).isFalse();
    }
}
