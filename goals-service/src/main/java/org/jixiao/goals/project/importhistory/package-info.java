/** Taking over projects from the time before this system. */
@NullMarked
package org.jixiao.goals.project.importhistory;

import org.jspecify.annotations.NullMarked;
