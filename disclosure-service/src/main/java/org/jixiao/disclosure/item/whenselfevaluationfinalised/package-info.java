/** What a final self-evaluation means for disclosure. */
@NullMarked
package org.jixiao.disclosure.item.whenselfevaluationfinalised;

import org.jspecify.annotations.NullMarked;
