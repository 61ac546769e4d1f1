/**
 * The form of every request and answer: who calls and under which conditions, how JSON is read and written, how long a body may
 * be, and the id that ties everything together.
 */
@NullMarked
package org.jixiao.platform.web;

import org.jspecify.annotations.NullMarked;
