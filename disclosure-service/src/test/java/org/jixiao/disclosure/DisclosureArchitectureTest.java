package org.jixiao.disclosure;

import org.jixiao.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The disclosure service")
class DisclosureArchitectureTest extends ArchitectureRules {

    DisclosureArchitectureTest() {
        super("disclosure");
    }
}
