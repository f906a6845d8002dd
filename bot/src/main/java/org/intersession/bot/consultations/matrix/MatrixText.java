package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.parties.Party;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.ReadDocument.Paragraph;

/** What stands in the cells, in a language; comments stay in their own. */
public final class MatrixText {
  static final Messages MESSAGES = new Messages("matrix");

  private static final int LONGEST_HEADING = 120;

  private final Locale language;
  private final PartyList parties;
  private final List<Paragraph> paragraphs;
  private final Map<String, String> words = new HashMap<>();

  /** Texts about the paragraphs that were sent out. */
  public MatrixText(Locale language, PartyList parties, List<Paragraph> paragraphs) {
    this.language = language;
    this.parties = parties;
    this.paragraphs = paragraphs;
  }

  String heading(MatrixColumn column) {
    return word("column." + column.key());
  }

  /** A text without arguments; the same few stand in thousands of cells. */
  private String word(String key) {
    return words.computeIfAbsent(key, each -> MESSAGES.text(language, each));
  }

  String sentence(String key, Map<String, ?> arguments) {
    return MESSAGES.text(language, key, arguments);
  }

  Locale language() {
    return language;
  }

  String cell(MatrixColumn column, MatrixRow row) {
    Comment comment = row.comment();
    return switch (column.key()) {
      case "number" -> Integer.toString(row.number());
      case "section" -> section(comment);
      case "paragraph" -> paragraph(comment.mark().paragraph());
      case "party" -> author(comment.author());
      case "kind" -> word("kind." + comment.kind().word());
      case "original" -> comment.mark().exact();
      case "comment" -> text(comment);
      case "proposed" -> comment.proposed() == null ? "" : comment.proposed();
      case "replies" -> replies(row.replies());
      case "response" -> row.response();
      case "status" -> word(row.status().key());
      case "source" -> source(comment);
      default -> throw new IllegalArgumentException("no column " + column.key());
    };
  }

  /** The paragraph's number as printed, or its position where none is printed. */
  String paragraph(int index) {
    if (index < 0 || index >= paragraphs.size()) {
      return "";
    }
    String number = paragraphs.get(index).number();
    return number.isEmpty() ? "¶" + (index + 1) : number;
  }

  private String section(Comment comment) {
    int index = comment.mark().paragraph();
    if (index < 0 || index >= paragraphs.size()) {
      return comment.kind() == Comment.Kind.GENERAL ? word("kind.general") : word("unplaced");
    }
    Paragraph paragraph = paragraphs.get(index);
    List<String> headings = paragraph.headings();
    if (paragraph.headingLevel() > 0) {
      return shortened(paragraph.text());
    }
    return headings.isEmpty() ? "" : shortened(headings.get(headings.size() - 1));
  }

  /** Some texts set whole paragraphs as headings. */
  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST_HEADING
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
  }

  private String author(Author author) {
    String party = parties.named(author.party()).map(each -> name(each)).orElse(author.party());
    return party.isEmpty() ? author.person() : party;
  }

  private String name(Party party) {
    return party.name(language);
  }

  private String text(Comment comment) {
    Change change = comment.change();
    if (change == null) {
      return comment.text();
    }
    return ChangeText.of(change, language);
  }

  private String replies(List<Comment> replies) {
    List<String> lines = new ArrayList<>();
    for (Comment reply : replies) {
      lines.add(sentence("reply", Map.of("name", author(reply.author()), "text", reply.text())));
    }
    return String.join("\n", lines);
  }

  private static String source(Comment comment) {
    List<String> parts = new ArrayList<>();
    String file = comment.source().file().replace('\\', '/');
    parts.add(file.substring(file.lastIndexOf('/') + 1));
    if (!comment.source().place().isEmpty()) {
      parts.add(comment.source().place());
    }
    if (comment.date() != null) {
      parts.add(comment.date().toLocalDate().toString());
    }
    return String.join("\n", parts);
  }
}
