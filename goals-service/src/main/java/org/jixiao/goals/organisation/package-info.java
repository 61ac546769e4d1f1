/** The tree of the office's units (机构): what is below what, how each is called and whether it is there, from day to day. */
@NullMarked
package org.jixiao.goals.organisation;

import org.jspecify.annotations.NullMarked;
