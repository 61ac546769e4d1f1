/** What is withheld is looked at again. */
@NullMarked
package org.jixiao.disclosure.item.reexamine;

import org.jspecify.annotations.NullMarked;
