package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands over what is public of a year to another portal, and to everybody the key with which that is signed. */
@RestController
class ExportEndpoint {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final ExportPackage export;
    private final Visits visits;

    ExportEndpoint(ExportPackage export, Visits visits) {
        this.export = export;
        this.visits = visits;
    }

    /** What is taken back must not be handed over a moment later. */
    @GetMapping("/api/disclosure/export-packages/{year}")
    @PreAuthorize("hasAnyRole('disclosure-officer', 'auditor')")
    @Reads(value = PublicItemsProjection.NAME, everything = true)
    ResponseEntity<byte[]> ofYear(@PathVariable @BudgetYear int year, HttpServletRequest request) {
        String home = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("budget-performance-" + year + ".zip")
                                .build()
                                .toString())
                .body(export.of(year, visits.of(request).words(), home));
    }

    @GetMapping("/public/export-key.txt")
    ResponseEntity<String> key() {
        return PortalPages.answer(HttpStatus.OK, MediaType.TEXT_PLAIN).body(export.key() + "\n");
    }
}
