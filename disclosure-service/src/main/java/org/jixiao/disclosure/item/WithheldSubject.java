package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A subject of which nothing is published.
 *
 * @param name its name, or its code name (代号); null where none is known
 * @param amounts what is known of its money, 元
 */
public record WithheldSubject(Subject subject, @Nullable String name, List<BigDecimal> amounts) {}
