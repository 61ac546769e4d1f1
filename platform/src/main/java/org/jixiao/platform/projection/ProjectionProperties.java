package org.jixiao.platform.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are shared out.
 *
 * @param segments into how many parts a new generation of a projection is split, if its rows belong to one subject each; an existing
 *     generation keeps its number until it is rebuilt. Each part that runs may hold a connection to the read model
 * @param claims how many parts of one projection this replica takes at most; with fewer than there are, others take theirs at the
 *     same time instead of only when this one is gone
 */
@ConfigurationProperties("jixiao.projections")
record ProjectionProperties(
        @DefaultValue("1") int segments,
        @DefaultValue("32767") int claims) {

    ProjectionProperties {
        if (segments < 1 || claims < 1) {
            throw new IllegalArgumentException("jixiao.projections: segments and claims are at least 1");
        }
    }
}
