package org.jixiao.monitoring.light;

import org.jixiao.contracts.goals.Rules;

/**
 * The numbers by which a light is judged, and the version of the rulebook they stand in.
 *
 * @param exactly whether an equality is judged leniently or strictly
 */
public record Thresholds(int rulebookVersion, Rules.Lights lights, Rules.ExactlyVariant exactly) {

    public static Thresholds of(int rulebookVersion, Rules rules) {
        return new Thresholds(rulebookVersion, rules.lights(), rules.scores().exactly());
    }
}
