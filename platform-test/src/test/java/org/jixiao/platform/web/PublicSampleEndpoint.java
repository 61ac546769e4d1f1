package org.jixiao.platform.web;

import org.jixiao.platform.command.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may read, and what would need a token although its address is public. */
@RestController
class PublicSampleEndpoint {

    @GetMapping("/public/sample")
    String open() {
        return "open";
    }

    @GetMapping("/public/caller")
    Caller caller(Caller caller) {
        return caller;
    }
}
