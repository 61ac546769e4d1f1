package org.jixiao.benchmarks;

import org.jixiao.platform.test.architecture.HouseRules;

class BenchmarksArchitectureTest extends HouseRules {

    BenchmarksArchitectureTest() {
        super("org.jixiao.benchmarks");
    }
}
