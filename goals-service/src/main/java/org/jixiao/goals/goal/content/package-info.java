/** Reading a project's goal: its content, with the hash that its head confirms, and the opinions on it. */
@NullMarked
package org.jixiao.goals.goal.content;

import org.jspecify.annotations.NullMarked;
