package org.jixiao.platform.attachment;

/** The roles of the service's configuration, as the endpoint's {@code @PreAuthorize} asks for them. */
final class AttachmentRoles {

    private final AttachmentProperties properties;

    AttachmentRoles(AttachmentProperties properties) {
        this.properties = properties;
    }

    public String[] readers() {
        return properties.readers().toArray(String[]::new);
    }

    public String[] uploaders() {
        return properties.uploaders().toArray(String[]::new);
    }
}
