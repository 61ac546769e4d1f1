/**
 * Printed forms: {@link org.jixiao.platform.form.Form} says what stands on the paper, and the same form is answered as XLSX, PDF or
 * DOCX, as the caller accepts. What a text of it means is nobody's business here.
 */
@NullMarked
package org.jixiao.platform.form;

import org.jspecify.annotations.NullMarked;
