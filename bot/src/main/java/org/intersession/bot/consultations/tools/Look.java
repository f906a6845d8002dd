package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.consultations.matrix.MatrixColumn;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Which columns a matrix has, and the language of their headings. */
record Look(List<MatrixColumn> columns, Locale language) {
  /**
   * As given on the command line.
   *
   * @param columns names, or the file that holds them; absent for all
   * @throws IllegalArgumentException when there is no such column or language, as a sentence
   */
  static Look of(@Nullable String columns, String language) throws IOException {
    return new Look(columns == null ? MatrixColumn.ALL : template(columns), locale(language));
  }

  private static List<MatrixColumn> template(String columns) throws IOException {
    Optional<Path> file = file(columns);
    return MatrixColumn.template(file.isPresent() ? Files.readString(file.get()) : columns);
  }

  private static Optional<Path> file(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Locale locale(String language) {
    return Messages.PAGE_LANGUAGES.stream()
        .filter(each -> each.getLanguage().equals(language))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no language " + language + "; there are en, fr, es, ar, zh, ru."));
  }
}
