package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps every card that a test has drawn, a line each, for {@code infra/check-cards.sh}. */
final class SeenCards {
  private static final Path FILE =
      Path.of("target", "cards", "teams-" + System.getProperty("tests.fork", "1") + ".json");

  private SeenCards() {}

  static synchronized JsonNode keep(JsonNode card) {
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, card + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return card;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
