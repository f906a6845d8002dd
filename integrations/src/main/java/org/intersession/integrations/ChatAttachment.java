package org.intersession.integrations;

import java.net.URI;

/** A file that came with a chat line. */
public record ChatAttachment(String name, String mediaType, URI content) {}
