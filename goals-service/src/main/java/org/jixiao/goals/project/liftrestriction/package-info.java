/** The re-examination of a project that is 不宜公开 finds that nothing speaks against disclosure any more. */
@NullMarked
package org.jixiao.goals.project.liftrestriction;

import org.jspecify.annotations.NullMarked;
