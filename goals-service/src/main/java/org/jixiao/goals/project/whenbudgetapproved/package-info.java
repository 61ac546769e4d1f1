/** Reporting money that came before its gates were passed. */
@NullMarked
package org.jixiao.goals.project.whenbudgetapproved;

import org.jspecify.annotations.NullMarked;
