package org.jixiao.goals.goal;

import org.jixiao.contracts.goals.ReviewRoute;

/**
 * A round of review, as it was fixed when it began.
 *
 * @param rulebookVersion in force then
 */
record Round(int rulebookVersion, ReviewRoute route) {}
