package org.intersession.bot.consultations.merge;

import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/** What the merger says to the person at the command line. */
final class Sentences {
  static final String OTHER_TEXT =
      "its text is not the text that was sent out; it was not compared for silent edits.";

  private Sentences() {}

  static String unplaced(String quote, List<Integer> candidates, SentOut sent) {
    String shown = quote.length() > 60 ? quote.substring(0, 60) + "…" : quote;
    String what = quote.isBlank() ? "a comment" : "the comment on “" + shown + "”";
    if (candidates.isEmpty()) {
      return what + " has no certain place in the text; it stands with the general comments.";
    }
    List<String> numbers = candidates.stream().map(each -> number(sent, each)).toList();
    return what + " may belong to paragraph " + String.join(" or ", numbers) + "; please place it.";
  }

  static String unequal(String file, long unaligned) {
    return file
        + ": its paragraphs are not those of the text that was sent out; comments on "
        + unaligned
        + " of them cannot be placed.";
  }

  private static String number(SentOut sent, int paragraph) {
    Paragraph each = sent.paragraphs().get(paragraph);
    return each.number().isEmpty() ? "¶" + (paragraph + 1) : each.number();
  }
}
