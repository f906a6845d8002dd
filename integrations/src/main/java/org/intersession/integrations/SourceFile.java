package org.intersession.integrations;

import java.nio.file.Path;

/**
 * A file as it came in.
 *
 * @param name as the sender named it, with folders inside a zip or mail separated by a slash
 * @param path where its bytes are
 */
public record SourceFile(String name, Path path) {}
