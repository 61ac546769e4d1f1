/** What a goal or an appraisal is made for: a project, a policy, a unit or a department, as it was proposed or called for. */
@NullMarked
package org.jixiao.goals.subject;

import org.jspecify.annotations.NullMarked;
