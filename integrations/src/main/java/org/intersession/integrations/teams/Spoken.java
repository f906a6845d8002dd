package org.intersession.integrations.teams;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When and in which language something was said, as far as the client tells. */
final class Spoken {
  private Spoken() {}

  static @Nullable Instant at(Incoming activity) {
    try {
      return OffsetDateTime.parse(activity.text("timestamp")).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Locale locale(Incoming activity) {
    Locale locale = Locale.forLanguageTag(activity.text("locale"));
    return locale.getLanguage().isEmpty() ? null : locale;
  }
}
