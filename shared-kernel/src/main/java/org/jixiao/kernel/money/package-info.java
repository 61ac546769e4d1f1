/** How finance's documents are read alike in all services: what money is for, and what only moved. */
@NullMarked
package org.jixiao.kernel.money;

import org.jspecify.annotations.NullMarked;
