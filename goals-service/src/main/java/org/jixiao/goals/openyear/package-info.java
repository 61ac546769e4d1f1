/**
 * Opening a budget year (开年): what the year before has and the new one does not is carried over, each thing by a command of
 * its own aggregate. It can be done again at any time, and then does only what is missing.
 */
@NullMarked
package org.jixiao.goals.openyear;

import org.jspecify.annotations.NullMarked;
