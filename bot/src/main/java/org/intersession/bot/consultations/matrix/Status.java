package org.intersession.bot.consultations.matrix;

import java.util.Locale;

/** What became of a comment; a comment is never "rejected". */
public enum Status {
  OPEN,
  REFLECTED,
  PARTLY,
  NOT_REFLECTED;

  String key() {
    return "status." + name().toLowerCase(Locale.ROOT);
  }
}
