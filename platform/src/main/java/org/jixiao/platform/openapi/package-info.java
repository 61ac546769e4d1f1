/** The description of every service's HTTP interface, made from its code: what the code cannot say by itself is added here. */
@NullMarked
package org.jixiao.platform.openapi;

import org.jspecify.annotations.NullMarked;
