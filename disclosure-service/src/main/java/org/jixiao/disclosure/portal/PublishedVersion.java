package org.jixiao.disclosure.portal;

/**
 * A published version with what it says.
 *
 * @param content the canonical JSON whose SHA-256 is the content hash
 */
record PublishedVersion(PublishedItem item, String content) {}
