/** The disclosure service: 公开. What the law asks to be published comes due here, is reviewed, and goes out for anyone to read. */
@NullMarked
package org.jixiao.disclosure;

import org.jspecify.annotations.NullMarked;
