/** 发现问题: what evaluations found, our own and those of others, and what monitoring makes of it. */
@NullMarked
package org.jixiao.evaluation.finding;

import org.jspecify.annotations.NullMarked;
