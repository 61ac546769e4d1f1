/**
 * What the public may see of each record, made of what other contexts publish of it. A matter is one class here, the words of its codes
 * in the portal's texts, and an automation that takes it.
 */
@NullMarked
package org.jixiao.disclosure.record;

import org.jspecify.annotations.NullMarked;
