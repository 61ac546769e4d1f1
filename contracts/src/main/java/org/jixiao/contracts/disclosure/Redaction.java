package org.jixiao.contracts.disclosure;

import org.jixiao.contracts.goals.LegalGround;

/**
 * A text or a line of the record that the public version (公开版) leaves out.
 *
 * @param place for example {@code problems}, {@code I3} for a whole line, {@code I3.reason}
 */
public record Redaction(String place, LegalGround ground) {}
