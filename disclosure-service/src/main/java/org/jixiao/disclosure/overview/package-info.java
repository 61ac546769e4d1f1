/** Yearly overviews (年度绩效管理情况): what is published of a budget year, summed up once its final accounts are public. */
@NullMarked
package org.jixiao.disclosure.overview;

import org.jspecify.annotations.NullMarked;
