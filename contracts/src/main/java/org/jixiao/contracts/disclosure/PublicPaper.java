package org.jixiao.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * All that goes out together under one hash: what is taken from the record, and the few words that a person wrote about it. Who reviews,
 * who approves and who reads have the same before them (政府信息公开条例 art. 17).
 *
 * @param publisher 发布机关
 * @param documentNumber 文号 of the paper that it is issued with; null where there is none
 * @param note 更正说明; null for the first version
 * @param record 公开版 of the record
 */
public record PublicPaper(
        String publisher,
        @Nullable String documentNumber,
        @Nullable String note,
        PublicContent record) {}
