/**
 * The architecture as tests. A service extends {@link org.jixiao.platform.test.architecture.ArchitectureRules}, any other module
 * {@link org.jixiao.platform.test.architecture.HouseRules}; both in one small class that names its package.
 */
@NullMarked
package org.jixiao.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
