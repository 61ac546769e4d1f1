package org.jixiao.platform.attachment;

import org.jixiao.contracts.Attachment;

/**
 * An attachment as it is kept.
 *
 * @param name under which the bytes came first; the same bytes under another name are the same attachment
 * @param checked whether a scanner found no malware when the bytes came first
 */
record StoredAttachment(String sha256, String name, String mediaType, int size, boolean checked) {

    Attachment reference() {
        return new Attachment(sha256, name, mediaType, size);
    }
}
