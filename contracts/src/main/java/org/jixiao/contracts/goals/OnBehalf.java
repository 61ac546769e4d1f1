package org.jixiao.contracts.goals;

import org.jspecify.annotations.Nullable;

/**
 * A step that somebody took for the holder of a post, as the delegate (代). Both are named for good.
 *
 * @param delegate who acted
 * @param holder for whom
 * @param post the post whose task it was
 * @param division null for a post of the whole unit
 */
public record OnBehalf(
        Person delegate, Person holder, Post post, @Nullable String division) {}
