/** In which form people write texts, numbers and dates, the same whether they come as JSON or in a sheet. */
@NullMarked
package org.jixiao.platform.value;

import org.jspecify.annotations.NullMarked;
