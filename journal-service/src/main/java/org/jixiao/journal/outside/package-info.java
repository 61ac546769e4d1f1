/** Asking somebody outside, now and then: whoever is slow, silent or talkative holds up nobody. */
@NullMarked
package org.jixiao.journal.outside;

import org.jspecify.annotations.NullMarked;
