/** How finance's documents are read alike in all services: what money is for, what only moved, and what is spoken for. */
@NullMarked
package org.jixiao.kernel.money;

import org.jspecify.annotations.NullMarked;
