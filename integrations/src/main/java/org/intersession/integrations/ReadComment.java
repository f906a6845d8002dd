package org.intersession.integrations;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment or a reply, as a file holds it.
 *
 * @param id unique within the file
 * @param parent the id of the comment that it answers; absent for the first of a thread
 * @param author as the file names them; empty if it does not
 * @param date absent if the file gives none; local times are taken as UTC
 * @param text paragraphs separated by a line feed
 * @param quote the text that it marks, or empty for a comment on a point or a page
 * @param quoteHasDeleted whether part of the marked text is deleted by a tracked change
 * @param resolved whether its thread was marked as done
 * @param proposed wording that the commenter proposes, where the format says so
 */
public record ReadComment(
    String id,
    @Nullable String parent,
    String author,
    String initials,
    @Nullable OffsetDateTime date,
    String text,
    String quote,
    boolean quoteHasDeleted,
    boolean resolved,
    @Nullable String proposed,
    Place place) {

  /**
   * Where it stands.
   *
   * @param paragraph the index of the paragraph where the mark begins, or -1 if not known
   * @param start the first character in that paragraph, or -1
   * @param end after the last character, counted from the start of the same paragraph (a mark over
   *     several paragraphs counts one line feed between them), or -1
   * @param page from 1, or 0 where the format has no pages
   * @param line as the sender numbered it, or 0
   * @param section as the sender named it, or empty
   * @param number the paragraph's number as the sender gave it, or empty
   */
  public record Place(
      int paragraph, int start, int end, int page, int line, String section, String number) {
    /** Nowhere in particular: a comment on the whole. */
    public static final Place WHOLE = new Place(-1, -1, -1, 0, 0, "");

    /** A place whose paragraph the sender did not number. */
    public Place(int paragraph, int start, int end, int page, int line, String section) {
      this(paragraph, start, end, page, line, section, "");
    }
  }
}
