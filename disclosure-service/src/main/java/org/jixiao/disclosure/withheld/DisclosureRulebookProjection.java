package org.jixiao.disclosure.withheld;

import org.jixiao.kernel.rulebook.RulebookTable;
import org.springframework.stereotype.Component;

/** Every version of every budget year's rulebook, whose bounds say what a sum may leave over. */
@Component
class DisclosureRulebookProjection extends RulebookTable {

    static final String NAME = "disclosure-rulebooks";

    DisclosureRulebookProjection() {
        super(NAME);
    }
}
