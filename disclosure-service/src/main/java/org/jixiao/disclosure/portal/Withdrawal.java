package org.jixiao.disclosure.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads where something was taken back (撤回).
 *
 * @param note null after an emergency, when nothing is said
 */
public record Withdrawal(@Nullable String note, LocalDate withdrawnOn) {}
