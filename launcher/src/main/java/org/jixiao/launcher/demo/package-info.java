/**
 * The demo year: what people of the office did with three projects of budget year 2020, as a script of requests in the resources,
 * and the ordinary HTTP client that sends it through the gateway.
 */
@NullMarked
package org.jixiao.launcher.demo;

import org.jspecify.annotations.NullMarked;
