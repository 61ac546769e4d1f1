/** Takes content out of the log under an order (误录、事后定密), by two operators and outside of the services. */
@NullMarked
package org.jixiao.migration.removal;

import org.jspecify.annotations.NullMarked;
