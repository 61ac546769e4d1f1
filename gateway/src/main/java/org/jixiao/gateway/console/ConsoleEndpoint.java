package org.jixiao.gateway.console;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers every address of a page of the console with its one document, or says how the console is built where it was left out. */
@Controller
class ConsoleEndpoint {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Resource document = new ClassPathResource("console/index.html");
    private final Resource leftOut = new ClassPathResource("console-left-out.html");

    /** No name of a page holds a dot, so that a missing file is missing and not the document. */
    @GetMapping({"/console/", "/console/{page:[^.]*}", "/console/{area:(?!assets)[^.]*}/{*rest}"})
    ResponseEntity<Resource> page() {
        boolean built = document.exists();
        return ResponseEntity.status(built ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(built ? document : leftOut);
    }
}
