package org.jixiao.platform.attachment;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.security.TokenActor;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the service's attachments in and gives them back (上传、下载附件). */
@RestController
@RequestMapping("/api/${jixiao.service}/attachments")
class AttachmentEndpoint {

    private final AttachmentTable table;
    private final Uploads uploads;
    private final String service;

    AttachmentEndpoint(AttachmentTable table, Uploads uploads, @Value("${jixiao.service}") String service) {
        this.table = table;
        this.uploads = uploads;
        this.service = service;
    }

    /**
     * The file is the whole body. What it is is found out; {@code Content-Type} only has to be one of these, so that no form is
     * taken for a file.
     *
     * @param name what people call it
     */
    @PostMapping(
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                MediaType.IMAGE_PNG_VALUE,
                MediaType.IMAGE_JPEG_VALUE,
                Xlsx.MEDIA_TYPE_VALUE,
                FileType.DOCX_VALUE
            })
    @PreAuthorize("hasAnyRole(@attachmentRoles.uploaders())")
    ResponseEntity<StoredAttachment> upload(@RequestParam String name, @RequestBody InputStreamResource file)
            throws IOException {
        String by = TokenActor.ofCurrentRequest().id();
        StoredAttachment stored = uploads.take(name, file.getInputStream(), by);
        return ResponseEntity.created(URI.create("/api/" + service + "/attachments/" + stored.sha256()))
                .body(stored);
    }

    /** To be kept, never to be shown: a browser must not run what somebody uploaded. */
    @GetMapping("/{sha256}")
    @PreAuthorize("hasAnyRole(@attachmentRoles.readers())")
    ResponseEntity<InputStreamResource> download(@PathVariable String sha256) {
        StoredAttachment found = table.find(sha256)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("attachment-not-found"))));
        String fileName = FileType.ofMediaType(found.mediaType()).fileName(found.name());
        return ResponseEntity.ok()
                .eTag(found.sha256())
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(() -> table.content(found), found.sha256()));
    }
}
