/** What monitoring knows of projects, policies, units and the department before their goals are approved. */
@NullMarked
package org.jixiao.monitoring.subject;

import org.jspecify.annotations.NullMarked;
