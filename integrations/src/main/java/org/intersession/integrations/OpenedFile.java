package org.intersession.integrations;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file: either what it says, or why it was refused.
 *
 * @param file the name as given, with folders and zips before it
 * @param error the reason as a sentence that names the file
 */
public record OpenedFile(String file, @Nullable ReadDocument document, @Nullable String error) {}
