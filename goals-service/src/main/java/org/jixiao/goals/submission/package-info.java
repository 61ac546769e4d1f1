/**
 * Reporting the goals of a budget year to the finance bureau (向市财政局报送): prepared as a package, sent with a letter, received, or
 * returned and sent anew.
 */
@NullMarked
package org.jixiao.goals.submission;

import org.jspecify.annotations.NullMarked;
