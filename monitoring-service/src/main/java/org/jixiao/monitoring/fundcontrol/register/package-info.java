/** Measures on money with their decisions and finance's answers, what is held now, and alarms. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.register;

import org.jspecify.annotations.NullMarked;
