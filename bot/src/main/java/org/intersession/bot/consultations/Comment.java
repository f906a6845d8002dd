package org.intersession.bot.consultations;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a place in a text, or in answer to another comment.
 *
 * @param id an IRI, the same whenever the same file is read
 * @param answers the comment that this is a reply to
 * @param round of the consultation, from 1
 * @param date in UTC; absent if the file gives none
 * @param proposed wording put forward
 * @param language of the text as a language tag, or empty if not known
 * @param resolved whether its thread was closed
 * @param change the change in the text itself, for a tracked change
 */
public record Comment(
    String id,
    @Nullable String answers,
    Author author,
    int round,
    Kind kind,
    @Nullable OffsetDateTime date,
    String text,
    @Nullable String proposed,
    String language,
    boolean resolved,
    @Nullable Change change,
    Mark mark,
    Source source) {
  /** Takes the date to UTC. */
  public Comment {
    date = date == null ? null : date.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** What a comment is about. */
  public enum Kind {
    SUBSTANTIVE,
    EDITORIAL,
    TRANSLATION,
    GENERAL;

    /** The word for it in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who speaks.
   *
   * @param party the Party or observer, or empty if not known
   * @param person as the file names them, or empty
   */
  public record Author(String party, String person) {
    /** The Party, or the person where the Party is not known. */
    public String name() {
      return party.isEmpty() ? person : party;
    }
  }

  /** A change proposed in the text itself. */
  public record Change(Type type, String inserted, String deleted) {
    /** What it does. */
    public enum Type {
      INSERTION,
      DELETION,
      REPLACEMENT,
      MOVE,
      SPLIT,
      JOIN,
      UNTRACKED
    }
  }

  /**
   * The place that it marks in the text that was sent out.
   *
   * @param document the name of the text
   * @param paragraph its index, or -1 for the whole text
   * @param start the first character in the paragraph, or -1
   * @param end after the last character, or -1
   * @param page from 1, or 0
   */
  public record Mark(
      String document,
      int paragraph,
      int start,
      int end,
      String exact,
      String prefix,
      String suffix,
      int page) {
    /** On the text as a whole. */
    public static Mark whole(String document) {
      return new Mark(document, -1, -1, -1, "", "", "", 0);
    }
  }

  /**
   * Where it was read.
   *
   * @param id the comment's id in that file
   * @param place as the sender named it: page, line, section
   */
  public record Source(String file, String id, String place) {}

  /** The same comment under another author. */
  public Comment by(Author other) {
    return new Comment(
        id, answers, other, round, kind, date, text, proposed, language, resolved, change, mark,
        source);
  }

  /** The same comment at another place. */
  public Comment at(Mark other) {
    return new Comment(
        id, answers, author, round, kind, date, text, proposed, language, resolved, change, other,
        source);
  }

  /** The same comment as a reply to another, or to none. */
  public Comment answering(@Nullable String other) {
    return new Comment(
        id, other, author, round, kind, date, text, proposed, language, resolved, change, mark,
        source);
  }
}
