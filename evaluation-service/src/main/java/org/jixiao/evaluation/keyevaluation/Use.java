package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;

/**
 * What others made of the results of a key evaluation.
 *
 * @param applied version on whose use 办领导 decided last; 0 before the first
 * @param published whether the public has read one
 */
record Use(int applied, boolean published) {

    static Use none() {
        return new Use(0, false);
    }

    Use after(StoredEvent event) {
        return switch (event) {
            case ApplicationDecided decision
            when decision.basis() == Basis.KEY_EVALUATION -> new Use(decision.resultVersion(), published);
            case ItemPublished item when item.matter() == Matter.KEY_EVALUATION -> new Use(applied, true);
            default -> this;
        };
    }

    boolean isOf(int version) {
        return published || applied == version;
    }
}
