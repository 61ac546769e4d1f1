/**
 * What the journal proves, and how: entries, the Merkle tree over them, its tiles and signed checkpoints. Pure, on the JDK alone:
 * the service that seals and the program that verifies share it. docs/journal-spec.md describes the same in words.
 */
@NullMarked
package org.jixiao.proof;

import org.jspecify.annotations.NullMarked;
