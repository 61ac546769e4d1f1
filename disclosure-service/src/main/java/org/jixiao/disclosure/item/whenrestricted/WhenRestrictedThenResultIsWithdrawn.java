package org.jixiao.disclosure.item.whenrestricted;

import org.jixiao.contracts.disclosure.Matter;
import org.springframework.stereotype.Component;

/** The public result of a project that is found 不宜公开 is taken back. */
@Component
class WhenRestrictedThenResultIsWithdrawn extends WhenRestricted {

    WhenRestrictedThenResultIsWithdrawn() {
        super("disclosure-when-restricted-then-result-is-withdrawn", Matter.SELF_EVALUATION);
    }
}
