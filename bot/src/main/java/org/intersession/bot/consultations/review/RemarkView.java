package org.intersession.bot.consultations.review;

import java.util.List;
import org.intersession.bot.consultations.anchoring.Difference.Piece;
import org.intersession.bot.consultations.rounds.Remark;
import org.intersession.bot.consultations.rounds.Remark.State;
import org.intersession.bot.pages.PageWords;

/**
 * A comment as a visitor sees it.
 *
 * @param party its name in the page's language
 * @param wording the proposed wording against the present one
 * @param mine whether it is the visitor's Party's
 */
public record RemarkView(
    Remark remark, String party, List<Piece> wording, List<RemarkView> replies, boolean mine) {
  /** Whether only the Party sees it. */
  public boolean draft() {
    return remark.state() == State.DRAFT;
  }

  /** Its id. */
  public String id() {
    return remark.id().toString();
  }

  /** Its kind, as the bundle names it. */
  public String kind() {
    return remark.said().kind().word();
  }

  /** From which side it is read. */
  public String side() {
    return PageWords.side(remark.said().language());
  }
}
