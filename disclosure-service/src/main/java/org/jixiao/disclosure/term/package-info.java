/** 公开时限: the last lawful day of what a subject has to publish, and whether it passed. */
@NullMarked
package org.jixiao.disclosure.term;

import org.jspecify.annotations.NullMarked;
