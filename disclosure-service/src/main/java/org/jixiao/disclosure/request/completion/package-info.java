/** The applicant says what is wanted. */
@NullMarked
package org.jixiao.disclosure.request.completion;

import org.jspecify.annotations.NullMarked;
