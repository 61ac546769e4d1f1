/** The use of results (评价结果应用): what the rulebook proposes of a result, and what the meeting decides, binds a later budget. */
@NullMarked
package org.jixiao.evaluation.resultapplication;

import org.jspecify.annotations.NullMarked;
