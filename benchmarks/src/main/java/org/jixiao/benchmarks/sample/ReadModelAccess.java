package org.jixiao.benchmarks.sample;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sample service's read model, as its queries see it.
 *
 * @param client under the role that owns it
 */
public record ReadModelAccess(JdbcClient client) {}
