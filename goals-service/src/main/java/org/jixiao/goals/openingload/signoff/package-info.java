/** Signing an opening load off. */
@NullMarked
package org.jixiao.goals.openingload.signoff;

import org.jspecify.annotations.NullMarked;
