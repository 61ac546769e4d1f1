/** The year's figures for 市财政局 (统计报送): how many projects, and how much money, came how far, unit by unit. */
@NullMarked
package org.jixiao.goals.project.statistics;

import org.jspecify.annotations.NullMarked;
