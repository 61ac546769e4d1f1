/** The requests of a year, for staff. */
@NullMarked
package org.jixiao.disclosure.request.register;

import org.jspecify.annotations.NullMarked;
