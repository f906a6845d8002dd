package org.intersession.bot.consultations.review;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.rounds.Saying;
import org.jspecify.annotations.Nullable;

/** What was typed on the page. */
public record CommentForm(
    @Nullable String id,
    @Nullable String answers,
    @Nullable String edition,
    @Nullable String kind,
    @Nullable String language,
    @Nullable String paragraph,
    @Nullable String start,
    @Nullable String end,
    @Nullable String quote,
    @Nullable String text,
    @Nullable String proposed,
    @Nullable String lang) {
  /** What it says, if it is a form of ours at all. */
  Optional<Saying> saying() {
    Optional<UUID> own = uuid(id);
    if (own.isEmpty() || (!given(answers).isEmpty() && uuid(answers).isEmpty())) {
      return Optional.empty();
    }
    int place = number(paragraph);
    return Optional.of(
        new Saying(
            own.get(),
            uuid(answers).orElse(null),
            kind(place),
            given(language).matches("[a-z]{2}") ? given(language) : "en",
            place,
            number(start),
            number(end),
            given(quote),
            given(text),
            given(proposed)));
  }

  int editionNumber() {
    return number(edition);
  }

  private Kind kind(int place) {
    for (Kind each : Kind.values()) {
      if (each.word().equals(given(kind).toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return place < 0 ? Kind.GENERAL : Kind.SUBSTANTIVE;
  }

  static Optional<UUID> uuid(@Nullable String text) {
    return given(text).matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(given(text)))
        : Optional.empty();
  }

  private static int number(@Nullable String text) {
    return given(text).matches("\\d{1,8}") ? Integer.parseInt(given(text)) : -1;
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
