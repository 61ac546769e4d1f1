/** Words that people use again when they give an opinion (常用意见), each of their own and the office's. */
@NullMarked
package org.jixiao.goals.opiniontemplate;

import org.jspecify.annotations.NullMarked;
