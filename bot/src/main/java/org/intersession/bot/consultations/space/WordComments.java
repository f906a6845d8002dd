package org.intersession.bot.consultations.space;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.intersession.bot.consultations.drops.CopyReading;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Saying;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.ReadDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins the comments that were made in the library's copy of a text to all others. */
final class WordComments {
  private static final Logger LOG = LoggerFactory.getLogger(WordComments.class);
  private static final String UNREAD = "application/octet-stream";

  private final Supplier<Consultations> consultations;
  private final Supplier<Remarks> remarks;
  private final Documents documents;

  WordComments(
      Supplier<Consultations> consultations, Supplier<Remarks> remarks, Documents documents) {
    this.consultations = consultations;
    this.remarks = remarks;
    this.documents = documents;
  }

  /** Reads a copy. Each comment has an id of its own, so that it is taken once. */
  void join(SpaceStore.Place place, byte[] content) {
    Consultation consultation = consultations.get().find(place.consultation()).orElseThrow();
    CopyReading reading =
        new CopyReading(
            consultations.get().texts(consultation, place.round()), place.round(), Set.of());
    String name = "library-" + place.item() + ".docx";
    KeptFile kept = documents.keep(name, UNREAD, content);
    for (OpenedFile opened : documents.open(kept.id(), name)) {
      ReadDocument document = opened.document();
      if (document == null) {
        LOG.warn("The library's copy {} could not be read: {}", place.item(), opened.error());
      } else {
        take(place, reading.byAuthor(document));
      }
    }
  }

  /** Only those whose Party is certain speak for it; the others are named to the secretariat. */
  private void take(SpaceStore.Place place, Map<String, List<Saying>> said) {
    said.forEach(
        (author, all) -> {
          Optional<Voice> voice = consultations.get().named(place.consultation(), author);
          if (voice.isEmpty()) {
            LOG.warn(
                "{} comments in the library's copy {} are of nobody who was asked: read by hand",
                all.size(),
                place.item());
            return;
          }
          List<Saying> fit = all.stream().filter(one -> !one.tooLong()).toList();
          boolean late = remarks.get().isLate(voice.get());
          remarks.get().take(voice.get(), place.round(), late, fit);
        });
  }
}
