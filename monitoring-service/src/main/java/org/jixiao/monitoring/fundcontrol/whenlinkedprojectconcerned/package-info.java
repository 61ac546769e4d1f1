/** A policy's decision reaches the money of its projects. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.whenlinkedprojectconcerned;

import org.jspecify.annotations.NullMarked;
