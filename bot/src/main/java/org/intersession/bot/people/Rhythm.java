package org.intersession.bot.people;

import java.util.Locale;

/** How often a group meets, of what is proposed to its chair. */
enum Rhythm {
  QUARTER,
  MONTH,
  ONCE;

  /** Its key in data, forms and bundles. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
