package org.jixiao.journal.seal;

import java.time.Instant;
import org.jixiao.proof.Hash;

/**
 * A checkpoint as it was signed.
 *
 * @param size events that it covers
 * @param note the signed note, as it is served
 */
public record SealedCheckpoint(long size, Hash root, String note, Instant sealedAt) {}
