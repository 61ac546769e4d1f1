/**
 * One content, one text, one hash: what people confirm, review and publish is bound to the SHA-256 of its canonical JSON, which
 * anyone can compute again with ordinary tools.
 */
@NullMarked
package org.jixiao.platform.canonical;

import org.jspecify.annotations.NullMarked;
