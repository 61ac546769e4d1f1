/**
 * The shape of every aggregate: a pure {@link org.jixiao.platform.aggregate.State} decides and evolves, a
 * {@link org.jixiao.platform.aggregate.Decision} says what happened or why not. Everything here but the door
 * {@link org.jixiao.platform.aggregate.Aggregate} is plain Java, usable without a framework.
 */
@NullMarked
package org.jixiao.platform.aggregate;

import org.jspecify.annotations.NullMarked;
