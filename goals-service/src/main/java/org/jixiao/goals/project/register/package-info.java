/**
 * The project register: where every project of a budget year stands on its way through the gates, and the breaches of
 * the gates.
 */
@NullMarked
package org.jixiao.goals.project.register;

import org.jspecify.annotations.NullMarked;
