/** How a request names the subject that it asks about. */
@NullMarked
package org.jixiao.journal.subject;

import org.jspecify.annotations.NullMarked;
