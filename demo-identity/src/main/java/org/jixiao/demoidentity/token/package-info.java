/** Who gets which token: the gateway for its users, programs for themselves, and anybody with the password for a demo role. */
@NullMarked
package org.jixiao.demoidentity.token;

import org.jspecify.annotations.NullMarked;
