package org.jixiao.disclosure.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The portal's answers as they were given, within a bound of memory. One is found again only while what is public is what it was when it
 * was made. Beyond the bound that stays which is asked for most: who goes through a thousand addresses once drives out nothing.
 */
@Component
class KeptAnswers {

    private record Key(String revision, Asked asked) {}

    private final Cache<Key, KeptAnswer> answers;
    private volatile String latest = "";

    KeptAnswers(@Value("${jixiao.disclosure.kept-answers}") DataSize most) {
        answers = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key _, KeptAnswer answer) -> answer.size())
                .build();
    }

    Optional<KeptAnswer> find(String revision, Asked asked) {
        forgetOthers(revision);
        return Optional.ofNullable(answers.getIfPresent(new Key(revision, asked)));
    }

    /** Unless something that is public has changed while it was made. */
    synchronized void keep(String revision, Asked asked, KeptAnswer answer) {
        if (revision.equals(latest)) {
            answers.put(new Key(revision, asked), answer);
        }
    }

    boolean isEmpty() {
        return answers.estimatedSize() == 0;
    }

    /** Nobody would find them again; and what was taken back should not stay in memory. */
    private void forgetOthers(String revision) {
        if (!revision.equals(latest)) {
            synchronized (this) {
                latest = revision;
                answers.invalidateAll();
            }
        }
    }
}
