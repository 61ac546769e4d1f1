package org.jixiao.kernel.submission;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What belongs into a package and is not ready yet. The package may go without, if somebody says why.
 *
 * @param because why; null as long as nobody says
 */
public record Gaps(List<SubmittedItem> missing, @Nullable String because) {

    public static Gaps none() {
        return new Gaps(List.of(), null);
    }

    /** Where nothing is missing, there is nothing to explain. */
    public static Gaps of(List<SubmittedItem> missing, @Nullable String because) {
        return missing.isEmpty() ? none() : new Gaps(missing, because);
    }

    Optional<Refusal> objection() {
        return missing.isEmpty() || because != null
                ? Optional.empty()
                : Optional.of(Refusal.conflict("submission-incomplete")
                        .with("count", missing.size())
                        .with(
                                "codes",
                                missing.stream()
                                        .map(item -> item.subject().code())
                                        .collect(joining("、")))
                        .at("missingBecause"));
    }
}
