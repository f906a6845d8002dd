package org.intersession.bot.consultations.parties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that says which Party sent which file: its first column the file, its second the Party.
 */
public record FileParties(Map<String, String> byFile) {
  /** No table. */
  public static final FileParties NONE = new FileParties(Map.of());

  /** Reads the table. */
  public static FileParties read(Path file) throws IOException {
    Map<String, String> byFile = new HashMap<>();
    for (List<String> row : TextTable.read(file)) {
      if (row.size() >= 2 && !row.get(1).isEmpty()) {
        byFile.put(row.get(0), row.get(1));
      }
    }
    return new FileParties(Map.copyOf(byFile));
  }

  /** The Party of a file, named with or without its folders. */
  public Optional<String> of(String file) {
    String base = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    return Optional.ofNullable(byFile.getOrDefault(file, byFile.get(base)));
  }
}
