package org.jixiao.goals.openingload;

import static org.jixiao.platform.test.Given.given;

import org.jixiao.contracts.goals.OpeningLoadEvent;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
import org.jixiao.goals.openingload.OpeningLoadCommand.SignOffOpeningLoad;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An opening load")
class OpeningLoadStateTest {

    private final Given<OpeningLoadCommand, OpeningLoadEvent, OpeningLoadState> open =
            given(new OpeningLoadState.Open());

    @Test
    @DisplayName("is signed off once, by one paper")
    void isSignedOffOnce() {
        OpeningLoadSignedOff signedOff = new OpeningLoadSignedOff(2019, "计财〔2020〕3号");
        open.when(new SignOffOpeningLoad(2019, "计财〔2020〕3号")).then(signedOff);
        open.happened(signedOff)
                .when(new SignOffOpeningLoad(2019, "计财〔2020〕3号"))
                .thenNothingHappens();
        open.happened(signedOff)
                .when(new SignOffOpeningLoad(2019, "计财〔2020〕4号"))
                .thenRefused(Refusal.conflict("opening-load-signed-off"));
    }

    @Test
    @DisplayName("does not care for other streams")
    void heedsNothing() {
        open.heard(new OpeningLoadSignedOff(2018, "其他"))
                .when(new SignOffOpeningLoad(2019, "计财〔2020〕3号"))
                .then(new OpeningLoadSignedOff(2019, "计财〔2020〕3号"));
    }
}
