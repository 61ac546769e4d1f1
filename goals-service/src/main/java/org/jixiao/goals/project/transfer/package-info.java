/** Letting a project belong to another unit. */
@NullMarked
package org.jixiao.goals.project.transfer;

import org.jspecify.annotations.NullMarked;
