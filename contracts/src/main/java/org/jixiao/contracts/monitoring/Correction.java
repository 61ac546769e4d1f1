package org.jixiao.contracts.monitoring;

import java.time.LocalDate;

/**
 * What will be done about an indicator that is behind (纠偏措施); the next report shows whether it had effect.
 *
 * @param responsible who does it, by name
 * @param by the day by which it is done
 */
public record Correction(String measure, String responsible, LocalDate by) {}
