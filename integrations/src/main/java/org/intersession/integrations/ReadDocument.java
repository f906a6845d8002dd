package org.intersession.integrations;

import java.util.List;

/**
 * What a file says: its text by paragraph, and all that people marked in it.
 *
 * @param file the name as the sender gave it
 * @param mediaType by content
 * @param paragraphs the text in reading order as it was sent out, before the changes: proposed
 *     deletions are still in it, proposed insertions are not
 * @param comments in document order, replies after their parent
 * @param changes tracked insertions, deletions and moves, and replacements marked in a PDF
 * @param attachments files inside it that were read in their turn
 * @param notices what a person should know: parts left unread, things to be read by hand
 */
public record ReadDocument(
    String file,
    String mediaType,
    List<Paragraph> paragraphs,
    List<ReadComment> comments,
    List<ProposedChange> changes,
    List<ReviewState> reviewStates,
    List<ReadDocument> attachments,
    List<String> notices) {
  public ReadDocument {
    paragraphs = List.copyOf(paragraphs);
    comments = List.copyOf(comments);
    changes = List.copyOf(changes);
    reviewStates = List.copyOf(reviewStates);
    attachments = List.copyOf(attachments);
    notices = List.copyOf(notices);
  }

  /**
   * A paragraph of the text.
   *
   * @param index from 0, in reading order
   * @param id the format's own id (Word: {@code w14:paraId}), or empty
   * @param number as printed, for example {@code 12 bis (c)(ii)}, or empty
   * @param headings the headings it stands under, outermost first
   * @param headingLevel 1 to 9 for a heading, 0 for text
   * @param page from 1 where the format has pages, else 0
   */
  public record Paragraph(
      int index,
      String id,
      String number,
      List<String> headings,
      int headingLevel,
      int page,
      String text) {
    public Paragraph {
      headings = List.copyOf(headings);
    }
  }
}
