/** An expert or an agency is blacklisted. */
@NullMarked
package org.jixiao.evaluation.credit.blacklist;

import org.jspecify.annotations.NullMarked;
