/** Who may use what: groups of roles that several endpoints share. */
@NullMarked
package org.jixiao.evaluation.access;

import org.jspecify.annotations.NullMarked;
