/**
 * The opening load (期初导入) of a budget year: projects whose goals were approved before this system was there. Open until 计划财务处
 * signs it off.
 */
@NullMarked
package org.jixiao.goals.openingload;

import org.jspecify.annotations.NullMarked;
