/**
 * One thing that a project has to publish (公开事项): it comes due by itself when the record is made, is prepared from that record,
 * reviewed for secrecy, and published under a hash. Classified and 不宜公开 projects cannot get that far.
 */
@NullMarked
package org.jixiao.disclosure.item;

import org.jspecify.annotations.NullMarked;
