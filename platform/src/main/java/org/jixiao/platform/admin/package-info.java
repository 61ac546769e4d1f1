/** What operators do with a running service: see how its processors stand, rebuild read models, care for dead letters. */
@NullMarked
package org.jixiao.platform.admin;

import org.jspecify.annotations.NullMarked;
