package org.intersession.bot.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Reads the CSV and Excel lists that come with a line in the chat. */
final class FileOffers {
  private final SaidFiles files;
  private final PeopleImport people;
  private final GroupWords words;

  FileOffers(SaidFiles files, PeopleImport people, GroupWords words) {
    this.files = files;
    this.people = people;
    this.words = words;
  }

  /** Reads the file that came last with the lines of a draft; there is one. */
  Offer read(Invocation said) {
    Locale locale = said.locale();
    try {
      SaidFile file = files.last(said).orElseThrow();
      String name = ImportedPerson.shown(file.name());
      String when = words.moment(said, said.now());
      return new Offer.Made(
          plan(file),
          List.of(new Fact(words.text(locale, "import.file"), name)),
          List.of(),
          words.text(locale, "import.file-source", Map.of("file", name, "when", when)));
    } catch (RefusedFile e) {
      return new Offer.Instead(words.refused(locale, e));
    }
  }

  private ImportPlan plan(SaidFile file) throws RefusedFile {
    try {
      Path copy = Files.createTempFile("people", "");
      try {
        Files.write(copy, file.content());
        return people.plan(new SourceFile(file.name(), copy));
      } catch (UnreadableFileException e) {
        throw new RefusedFile(
            List.of("unknown-type", "no-heading", "too-large").contains(e.reason())
                ? e.reason()
                : "unreadable",
            file.name());
      } catch (PeopleImport.TooManyException e) {
        throw new RefusedFile("too-many", file.name());
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was said is done, or dropped. */
  void forget(Invocation said) {
    files.forget(said);
  }
}
