/** Recording a control figure. */
@NullMarked
package org.jixiao.goals.project.recordcontrolfigure;

import org.jspecify.annotations.NullMarked;
