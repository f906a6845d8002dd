package org.intersession.bot.consultations.anchoring;

/** What became of the text that a comment marks. */
public enum Verdict {
  /** It stands where it stood. */
  SAME,
  /** It stands elsewhere, unchanged. */
  MOVED,
  /** Its place is known, its words are not the same any more. */
  CHANGED,
  /** It is no longer in the text. */
  GONE,
  /** Several places could be meant, and a person has to choose. */
  UNSURE
}
