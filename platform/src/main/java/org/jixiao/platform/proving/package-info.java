/** Proofs that a service's read models follow from the log: every night, and whenever an auditor asks. */
@NullMarked
package org.jixiao.platform.proving;

import org.jspecify.annotations.NullMarked;
