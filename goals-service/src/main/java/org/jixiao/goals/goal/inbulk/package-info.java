/** Steps that 计划财务处 takes for many goals at once (批量办理): pass without objection, return, approve. */
@NullMarked
package org.jixiao.goals.goal.inbulk;

import org.jspecify.annotations.NullMarked;
