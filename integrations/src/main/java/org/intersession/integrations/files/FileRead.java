package org.intersession.integrations.files;

import org.intersession.integrations.ReadDocument;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file: either what it says, or why it was refused.
 *
 * @param file the name as given, with folders and zips before it
 * @param error the reason as a sentence that names the file
 */
public record FileRead(String file, @Nullable ReadDocument document, @Nullable String error) {
  static FileRead of(String file, ReadDocument document) {
    return new FileRead(file, document, null);
  }

  static FileRead refused(String file, String error) {
    return new FileRead(file, null, error);
  }
}
