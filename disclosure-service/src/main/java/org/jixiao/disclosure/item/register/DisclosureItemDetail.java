package org.jixiao.disclosure.item.register;

import org.jixiao.contracts.disclosure.PublicContent;
import org.jspecify.annotations.Nullable;

/**
 * An item with what the public sees, or would see.
 *
 * @param content null where the item is withheld
 */
record DisclosureItemDetail(DisclosureItemRow row, @Nullable PublicContent content) {}
