package org.jixiao.kernel.review;

import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a post answers for what is under review (确认).
 *
 * @param truth this is the last confirmation that the path asks for (真实性确认)
 * @param onBehalf for whom, where a delegate does it (代); null where not
 */
public record Confirmation(
        Post post, boolean truth, @Nullable OnBehalf onBehalf) {}
