/** Every change of a goal's lights, as a list to read and as a stream to listen to (亮灯变化). */
@NullMarked
package org.jixiao.monitoring.lightstream;

import org.jspecify.annotations.NullMarked;
