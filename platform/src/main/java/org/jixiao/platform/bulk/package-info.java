/**
 * One wish about many subjects (批量办理): each becomes a command of its own with an outcome of its own. What was begun goes on by
 * itself, also after a restart, and nothing is done twice.
 */
@NullMarked
package org.jixiao.platform.bulk;

import org.jspecify.annotations.NullMarked;
