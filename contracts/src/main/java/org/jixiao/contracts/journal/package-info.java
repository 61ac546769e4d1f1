/** What services report for the journal's auditors. The journal itself writes no event. */
@NullMarked
package org.jixiao.contracts.journal;

import org.jspecify.annotations.NullMarked;
