package org.intersession.bot.consultations.space;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intersession.bot.consultations.drops.Drop;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.Compilation.Compiled;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.LanguageText;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.DocumentLibrary.Filed;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;

/** Puts what belongs to a consultation into its folders. To do it again changes nothing. */
final class Spaces {
  private final Supplier<@Nullable DocumentLibrary> library;
  private final SpaceStore store;
  private final Consultations consultations;
  private final Compilation compilation;
  private final Drops drops;
  private final Documents documents;
  private final SpaceProperties settings;
  private final FolderRule rule;

  Spaces(
      Supplier<@Nullable DocumentLibrary> library,
      SpaceStore store,
      Consultations consultations,
      Compilation compilation,
      Drops drops,
      Documents documents,
      SpaceProperties settings) {
    this.library = library;
    this.store = store;
    this.consultations = consultations;
    this.compilation = compilation;
    this.drops = drops;
    this.documents = documents;
    this.settings = settings;
    this.rule = new FolderRule(settings);
  }

  /** Whether the secretariat has a library. */
  boolean there() {
    return library.get() != null;
  }

  private DocumentLibrary library() {
    return Objects.requireNonNull(library.get(), "the library was taken away");
  }

  /** Makes the folders, and puts the texts of a round where they are worked on. */
  void open(int number, int round) {
    Consultation consultation = consultations.find(number).orElseThrow();
    Stream.of(settings.rounds(), settings.submissions(), settings.published())
        .forEach(own -> folder(consultation, own));
    String working = folder(consultation, settings.working());
    for (LanguageText text : consultations.texts(consultation, round)) {
      KeptFile file = documents.file(text.file());
      Filed filed = library().put(working, "R" + round + " " + file.name(), file.content());
      store.keep(number, round, text.language(), filed, address(filed));
    }
  }

  /** Where the library forbids links for everyone, our own page serves the text. */
  private @Nullable String address(Filed filed) {
    try {
      URI address = library().readingAddress(filed.id());
      return address.toString();
    } catch (OutsideException e) {
      if (e.reason().equals("not-allowed")) {
        return null;
      }
      throw e;
    }
  }

  /** Puts the compiled comments of a round there. */
  void close(int number, int round) {
    Consultation consultation = consultations.find(number).orElseThrow();
    put(consultation, round, folder(consultation, settings.rounds()));
  }

  /** Puts what everyone may read there. */
  void publish(int number, int round) {
    Consultation consultation = consultations.find(number).orElseThrow();
    String folder = folder(consultation, settings.published());
    put(consultation, round, folder);
    for (LanguageText text : consultations.texts(consultation, round)) {
      KeptFile file = documents.file(text.file());
      library().put(folder, file.name(), file.content());
    }
  }

  private void put(Consultation consultation, int round, String folder) {
    Locale locale = consultation.locale();
    Stream.concat(
            List.of("docx", "xlsx", "pdf").stream()
                .map(format -> compilation.matrix(consultation, round, format, locale)),
            Stream.of(compilation.annotated(consultation, round)))
        .flatMap(Optional::stream)
        .forEach((Compiled file) -> library().put(folder, file.name(), file.content()));
  }

  /** Puts a file there that a Party handed in. */
  void receive(int number, int submission) {
    Consultation consultation = consultations.find(number).orElseThrow();
    Drop drop = drops.find(number, submission).orElseThrow();
    String folder = folder(consultation, settings.submissions());
    String late = drop.late() ? "late " : "";
    library().put(folder, late + drop.name(), drops.content(drop));
  }

  private String folder(Consultation consultation, String own) {
    return library().folder(rule.path(consultation.number(), consultation.title(), own));
  }
}
