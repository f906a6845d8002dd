package org.intersession.bot.consultations.truth;

/**
 * A word that keeps its identity through the edits of a draft.
 *
 * @param id the same in both drafts for a word that was kept or replaced in its place
 * @param replaced whether its letters are no longer those of the first draft
 */
record Token(int id, String text, boolean replaced) {
  Token with(String other) {
    return new Token(id, other, true);
  }
}
