/** Attesting an appraisal. */
@NullMarked
package org.jixiao.goals.appraisal.attest;

import org.jspecify.annotations.NullMarked;
