package org.jixiao.contracts;

/**
 * A file that an event refers to (附件). The event holds its hash and the service's working state its bytes: the log stays small and
 * is proved as before, and bytes that come back under this hash are the ones that were meant.
 *
 * <p>What the file is for (材料清单) and whether it is secret says the event that refers to it.
 *
 * @param sha256 of the bytes, lower-case hex
 * @param name what people call it; a label, never a path
 * @param mediaType what the bytes were recognised as
 * @param size in bytes
 */
public record Attachment(String sha256, String name, String mediaType, int size) {}
