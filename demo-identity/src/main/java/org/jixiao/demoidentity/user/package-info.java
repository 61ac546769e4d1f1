/** The invented people of the demonstration, at least one for each role; {@code demo-users.yaml} lists them. */
@NullMarked
package org.jixiao.demoidentity.user;

import org.jspecify.annotations.NullMarked;
