/** What must stand in no published text: names, codes and amounts of subjects of which nothing is published (rules M). */
@NullMarked
package org.jixiao.disclosure.withheld;

import org.jspecify.annotations.NullMarked;
