/** What a service does once a day, by itself: by one replica, and once more by hand where somebody does not want to wait. */
@NullMarked
package org.jixiao.platform.daily;

import org.jspecify.annotations.NullMarked;
