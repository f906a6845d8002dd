package org.intersession.integrations.word;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.intersession.integrations.ProposedChange;
import org.jspecify.annotations.Nullable;

/** The elements that are written into the text for comments and changes. */
final class Markup {
  private final String namespace;

  /**
   * @param namespace declared on each element if the prefix {@code w} means something else there,
   *     otherwise empty
   */
  Markup(String namespace) {
    this.namespace = namespace.isEmpty() ? "" : " xmlns:w=\"" + namespace + "\"";
  }

  String start(int id) {
    return "<w:commentRangeStart" + namespace + " w:id=\"" + id + "\"/>";
  }

  String end(int id) {
    return "<w:commentRangeEnd" + namespace + " w:id=\"" + id + "\"/>" + reference(id);
  }

  String reference(int id) {
    return "<w:r" + namespace + "><w:commentReference w:id=\"" + id + "\"/></w:r>";
  }

  String insertion(int id, ProposedChange change) {
    return openChange("ins", id, change) + run(change.text()) + "</w:ins>";
  }

  String openDeletion(Anchors.Deletion deletion) {
    return openChange("del", deletion.id(), deletion.change());
  }

  private String openChange(String element, int id, ProposedChange change) {
    return "<w:"
        + element
        + namespace
        + " w:id=\""
        + id
        + "\""
        + by(change.author(), change.date())
        + ">";
  }

  /** Who and when, as attributes. */
  static String by(String author, @Nullable OffsetDateTime date) {
    String who = " w:author=\"" + Xml.escape(author) + "\"";
    return date == null ? who : who + " w:date=\"" + written(date) + "\"";
  }

  private static String written(OffsetDateTime date) {
    String utc =
        date.withOffsetSameInstant(ZoneOffset.UTC)
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    return utc + (utc.length() == 16 ? ":00Z" : "Z");
  }

  /** A run of text, whose tabs and line feeds are Word's. */
  static String run(String text) {
    StringBuilder run = new StringBuilder("<w:r>");
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char character = at < text.length() ? text.charAt(at) : '\n';
      if (character != '\n' && character != '\t') {
        continue;
      }
      if (at > from) {
        run.append("<w:t xml:space=\"preserve\">");
        run.append(Xml.escape(text.substring(from, at))).append("</w:t>");
      }
      if (at < text.length()) {
        run.append(character == '\t' ? "<w:tab/>" : "<w:br/>");
      }
      from = at + 1;
    }
    return run.append("</w:r>").toString();
  }
}
