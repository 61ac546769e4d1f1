/** What must stand in no published text, nor be had from public sums: names, codes and amounts of what is withheld (rules M). */
@NullMarked
package org.jixiao.disclosure.withheld;

import org.jspecify.annotations.NullMarked;
