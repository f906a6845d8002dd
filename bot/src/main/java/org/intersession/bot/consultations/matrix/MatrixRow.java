package org.intersession.bot.consultations.matrix;

import java.util.List;
import org.intersession.bot.consultations.Comment;

/**
 * A comment with all that belongs to it.
 *
 * @param number stable from export to export
 * @param replies to it, at any depth, in the order in which they were given
 */
public record MatrixRow(
    int number, Comment comment, List<Comment> replies, String response, Status status) {
  /** Keeps a copy. */
  public MatrixRow {
    replies = List.copyOf(replies);
  }

  MatrixRow numbered(int other) {
    return new MatrixRow(other, comment, replies, response, status);
  }

  MatrixRow answered(int other, String answer, Status state) {
    return new MatrixRow(other, comment, replies, answer, state);
  }
}
