package org.jixiao.sample;

import org.springframework.jdbc.core.simple.JdbcClient;

public record ReadingProjection(JdbcClient jdbc) {}
