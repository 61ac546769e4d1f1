/**
 * One command runs the suite: a database, the services as separate processes, and the demo year, on one machine and without any
 * installation but a JDK. Nothing here is part of a production deployment.
 */
@NullMarked
package org.jixiao.launcher;

import org.jspecify.annotations.NullMarked;
