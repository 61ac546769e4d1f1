/**
 * Who may come in: bearer tokens of one issuer, roles from the token, and a refusal to start where production would run without
 * its secrets.
 */
@NullMarked
package org.jixiao.platform.security;

import org.jspecify.annotations.NullMarked;
