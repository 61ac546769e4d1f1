/**
 * Reporting to the finance bureau (向市财政局报送), the same for whatever is reported: prepared as a package, sent with a letter, received, or
 * returned with opinions and sent anew. A service says what it submits, until when, and which events follow.
 */
@NullMarked
package org.jixiao.kernel.submission;

import org.jspecify.annotations.NullMarked;
