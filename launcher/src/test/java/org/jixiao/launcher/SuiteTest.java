package org.jixiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.launcher.process.ServiceProcess;
import org.jixiao.migration.Migration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of processes")
class SuiteTest {

    @Test
    @DisplayName("gives every process a name and a port of its own")
    void givesEachItsOwn() {
        assertThat(Suite.processes()).extracting(ServiceProcess::name).doesNotHaveDuplicates();
        assertThat(Suite.ports()).hasSize(Suite.processes().size() + 1);
    }

    @Test
    @DisplayName("agrees with the migration about who has a database")
    void agreesWithTheMigration() {
        assertThat(Suite.processes().stream().filter(ServiceProcess::usesDatabase))
                .extracting(ServiceProcess::name)
                .containsExactlyElementsOf(Migration.SERVICES);
    }
}
