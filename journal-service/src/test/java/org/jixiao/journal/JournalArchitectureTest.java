package org.jixiao.journal;

import org.jixiao.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The journal service")
class JournalArchitectureTest extends ArchitectureRules {

    JournalArchitectureTest() {
        super("journal");
    }
}
