/** 主任办公会 decides, and the result is final. */
@NullMarked
package org.jixiao.evaluation.workassessment.decide;

import org.jspecify.annotations.NullMarked;
