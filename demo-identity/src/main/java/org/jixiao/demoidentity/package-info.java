/**
 * An OpenID Connect provider for demonstrations and tests only: one invented person for each role, all with one generated
 * password. It refuses to start without the profile {@code demo} and has no part in a real installation.
 */
@NullMarked
package org.jixiao.demoidentity;

import org.jspecify.annotations.NullMarked;
