/** A real PostgreSQL 18 for tests: in a container where a Docker engine answers, embedded otherwise; the same tests either way. */
@NullMarked
package org.jixiao.platform.test.postgres;

import org.jspecify.annotations.NullMarked;
