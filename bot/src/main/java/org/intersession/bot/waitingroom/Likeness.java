package org.intersession.bot.waitingroom;

/** How alike two written names are, best first. */
enum Likeness {
  /** The same letters. */
  EXACT,
  /** The same name by another known way of writing it. */
  VARIANT,
  /** The initial of the name. */
  INITIAL,
  /** Perhaps another way of writing it. */
  LOOSE,
  /** One letter apart. */
  SLIP,
  /** Another name. */
  NONE;

  boolean isSame() {
    return compareTo(VARIANT) <= 0;
  }

  Likeness worse(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Likeness better(Likeness other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
