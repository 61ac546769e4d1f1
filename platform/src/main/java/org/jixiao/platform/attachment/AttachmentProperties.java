package org.jixiao.platform.attachment;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which files a service takes, and from whom. A service that names no readers has no attachments.
 *
 * @param readers roles that may download
 * @param uploaders roles that may upload
 * @param types what is taken
 * @param size the largest file
 * @param uploadsAtOnce how many files are being taken in at a time; each lies in the folder for temporary files meanwhile
 * @param malwareCheckRequired whether a file that was not checked for malware is refused
 */
@ConfigurationProperties("jixiao.attachments")
record AttachmentProperties(
        @DefaultValue List<String> readers,
        @DefaultValue List<String> uploaders,

        @DefaultValue({"PDF", "PNG", "JPEG", "XLSX", "DOCX"})
        Set<FileType> types,

        @DefaultValue("20MB") DataSize size,
        @DefaultValue("4") int uploadsAtOnce,
        @DefaultValue("false") boolean malwareCheckRequired) {}
