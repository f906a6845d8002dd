package org.intersession.bot.consultations.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Compilation.Compiled;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableWriter;

/** Who was told of a silence procedure and when, as the ledger has it; Parties, no persons. */
public final class SilenceProof {
  private final Silences silences;
  private final Messages messages = new Messages("consultations");
  private final DeadlineWords times = new DeadlineWords();

  SilenceProof(Silences silences) {
    this.silences = silences;
  }

  /** The proof as an Excel file. */
  public Optional<Compiled> of(Consultation consultation) {
    return silences.of(consultation).map(silence -> written(consultation, silence));
  }

  private Compiled written(Consultation consultation, Silence silence) {
    Locale locale = consultation.locale();
    List<List<String>> rows = new ArrayList<>();
    for (Silences.Told told : silences.told(consultation, silence)) {
      String state = told.proof().map(one -> one.state().name()).orElse("NOT_SENT");
      String at =
          told.proof()
              .map(Letters.Proof::at)
              .map(moment -> times.withUtc(moment, silence.zone(), locale))
              .orElse("");
      String standing = silence.standing().contains(told.party().code()) ? "yes" : "no";
      rows.add(
          List.of(
              told.party().name(locale),
              messages.text(locale, "proof.standing." + standing),
              messages.text(locale, "proof." + state),
              at));
    }
    TableDocument table =
        new TableDocument(
            messages.text(locale, "proof.title", Map.of("title", consultation.title())),
            messages.text(
                locale,
                "proof.until",
                Map.of("until", times.withUtc(silence.until(), silence.zone(), locale))),
            locale.getLanguage(),
            false,
            List.of(
                new Column("party", messages.text(locale, "proof.party"), 12),
                new Column("standing", messages.text(locale, "proof.standing"), 8),
                new Column("state", messages.text(locale, "proof.state"), 10),
                new Column("at", messages.text(locale, "proof.at"), 14)),
            rows,
            null,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(TableWriter.of("xlsx"), table, out);
    return new Compiled(
        "consultation-" + consultation.number() + "-silence.xlsx", out.toByteArray());
  }

  private static void write(TableWriter writer, TableDocument table, ByteArrayOutputStream out) {
    try {
      writer.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
