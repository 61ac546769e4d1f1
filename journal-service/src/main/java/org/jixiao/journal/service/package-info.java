/** Where the other services are. */
@NullMarked
package org.jixiao.journal.service;

import org.jspecify.annotations.NullMarked;
