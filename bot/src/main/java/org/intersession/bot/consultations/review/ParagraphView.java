package org.intersession.bot.consultations.review;

import java.util.List;
import org.intersession.bot.consultations.rounds.CarriedRemark;

/**
 * A paragraph as a visitor sees it.
 *
 * @param own its index in the language that is shown; -1 for the text as a whole
 * @param first its index in the first language, or -1
 * @param level of a heading; 0 for text
 * @param page on which it begins, from 1; 0 in texts without pages
 * @param leaf the page, if it is the first shown that begins there; else 0
 * @param earlier what was said of it in the round before
 */
public record ParagraphView(
    int own,
    int first,
    String number,
    int level,
    String text,
    int page,
    int leaf,
    List<RemarkView> remarks,
    List<Earlier> earlier) {
  /** A point of the round before, with the name of its Party. */
  public record Earlier(CarriedRemark carried, String party, List<Candidate> candidates) {}

  /** A paragraph where an unsure one may stand. */
  public record Candidate(int paragraph, String label) {}

  /** The name by which the address bar jumps to it. */
  public String anchor() {
    return own < 0 ? "whole" : "p" + own;
  }

  /** How many comments, without replies. */
  public int count() {
    return remarks.size();
  }
}
