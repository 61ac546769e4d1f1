package org.jixiao.disclosure.portal;

import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands over what is public of a year to another portal, and to everybody the key with which that is signed. */
@RestController
class ExportEndpoint {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final ExportPackage export;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ExportEndpoint(ExportPackage export, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.export = export;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * What is taken back must not be handed over a moment later. Where everything was, the package is empty, so that the other portal
     * learns of it; of a year without a rulebook there is none.
     */
    @GetMapping("/api/disclosure/export-packages/{year}")
    @PreAuthorize("hasAnyRole('disclosure-officer', 'auditor')")
    @Reads(
            value = {PublicItemsProjection.NAME, "disclosure-rulebooks"},
            everything = true)
    ResponseEntity<byte[]> ofYear(@PathVariable @BudgetYear int year, Caller caller) {
        if (new RulesOnDay(readModel, mapper, caller.businessDate()).of(year).isEmpty()) {
            throw new NotPublished();
        }
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("budget-performance-" + year + ".zip")
                                .build()
                                .toString())
                .body(export.of(year, caller.businessDate()));
    }

    @GetMapping("/public/export-key.txt")
    ResponseEntity<String> key() {
        return PortalPages.answer(HttpStatus.OK, MediaType.TEXT_PLAIN).body(export.key() + "\n");
    }
}
