/** Black-box tests of the packaged suite: real processes, a real PostgreSQL, ordinary HTTP clients, the gateway as the only door. */
@NullMarked
package org.jixiao.system;

import org.jspecify.annotations.NullMarked;
