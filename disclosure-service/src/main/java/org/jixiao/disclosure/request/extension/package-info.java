/** The answer is put off. */
@NullMarked
package org.jixiao.disclosure.request.extension;

import org.jspecify.annotations.NullMarked;
