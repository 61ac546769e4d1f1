/** Evidence packages for auditors: what the offline verifier needs, of the whole log or of one subject. */
@NullMarked
package org.jixiao.journal.evidence;

import org.jspecify.annotations.NullMarked;
