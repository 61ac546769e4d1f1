/** Requests for disclosure (依申请公开): from their receipt to the answer, by the working days of the rulebook. */
@NullMarked
package org.jixiao.disclosure.request;

import org.jspecify.annotations.NullMarked;
