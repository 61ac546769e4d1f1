package org.jixiao.platform.sample;

import java.util.List;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jixiao.platform.sample.AccountEvent.AccountOpened;

/** Another view on accounts, for tests that need two: it comes after the first one in the order of names. */
public class SecondProjection extends Projection {

    public static final String NAME = "sample-second";

    private static final Table SECOND = Table.named("second").withKey("stream");

    SecondProjection() {
        super(NAME, SECOND);
        on(AccountOpened.class, (opened, at) -> List.of(SECOND.row(at.stream()).set("owner", opened.owner())));
    }
}
