package org.intersession.bot.consultations.merge;

import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;

/** A silent edit as a row of its own, so that it is answered like any other proposal. */
final class SilentComments {
  private SilentComments() {}

  static Comment of(
      SilentEdit edit, int paragraph, Author author, SentOut sent, int round, String id) {
    Change change = new Change(Change.Type.UNTRACKED, edit.after(), edit.before());
    return new Comment(
        id,
        null,
        author,
        round,
        Kinds.of(change),
        null,
        "",
        edit.after().isEmpty() ? null : edit.after(),
        "",
        false,
        change,
        new Mark(sent.name(), paragraph, -1, -1, edit.before(), "", "", 0),
        new Source(edit.file(), "", ""));
  }
}
