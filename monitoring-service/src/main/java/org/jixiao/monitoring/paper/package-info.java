/** What the papers of monitoring have in common: what they are told by the log, and the words in which they say it. */
@NullMarked
package org.jixiao.monitoring.paper;

import org.jspecify.annotations.NullMarked;
