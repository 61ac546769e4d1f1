/** The rulebook's versions as the states of this context have heard them. */
@NullMarked
package org.jixiao.disclosure.rules;

import org.jspecify.annotations.NullMarked;
