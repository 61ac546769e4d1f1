/** What codes, years, amounts and texts look like where they come in. Rules of the domain are not here but in the states. */
@NullMarked
package org.jixiao.kernel.input;

import org.jspecify.annotations.NullMarked;
