/**
 * The public portal: what was published, as pages that anyone can read, print and cite, and as JSON. No login, no script, no cookie.
 * Only published items get into its tables, and whatever becomes barred later is left out of every answer.
 */
@NullMarked
package org.jixiao.disclosure.portal;

import org.jspecify.annotations.NullMarked;
