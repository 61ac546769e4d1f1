/** Offline attestations (线下办理登记), by which a classified project takes its steps without content. */
@NullMarked
package org.jixiao.goals.attestation;

import org.jspecify.annotations.NullMarked;
