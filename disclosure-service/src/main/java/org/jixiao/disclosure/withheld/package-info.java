/** What must stand in no published text, nor be had from public sums: names, codes and amounts of what is withheld. */
@NullMarked
package org.jixiao.disclosure.withheld;

import org.jspecify.annotations.NullMarked;
