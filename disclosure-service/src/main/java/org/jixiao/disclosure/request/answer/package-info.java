/** The answer. */
@NullMarked
package org.jixiao.disclosure.request.answer;

import org.jspecify.annotations.NullMarked;
