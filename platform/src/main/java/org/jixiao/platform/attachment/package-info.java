/**
 * Files that events refer to: taken in after a look at what they are, kept once under the hash of their bytes, given back as they
 * came. The bytes stand in the service's working state, the hash in the events.
 */
@NullMarked
package org.jixiao.platform.attachment;

import org.jspecify.annotations.NullMarked;
