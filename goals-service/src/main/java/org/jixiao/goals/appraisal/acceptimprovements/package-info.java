/** Accepting the improvements of a partly supported project. */
@NullMarked
package org.jixiao.goals.appraisal.acceptimprovements;

import org.jspecify.annotations.NullMarked;
