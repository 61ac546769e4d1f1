/**
 * What the gateway says when it does not pass a request on: an RFC 9457 problem for programs, the same words as a plain
 * page for people, in Chinese first and English second.
 */
@NullMarked
package org.jixiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
