/** Everything that happened to one subject in one budget year, in every service, in the one final order. */
@NullMarked
package org.jixiao.journal.dossier;

import org.jspecify.annotations.NullMarked;
