/** The login page of the demonstration and the page that explains it. */
@NullMarked
package org.jixiao.demoidentity.login;

import org.jspecify.annotations.NullMarked;
