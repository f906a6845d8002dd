package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;

/** What was put in and what was taken out between two texts, word by word. */
public record Difference(List<Piece> pieces) {
  /** Nothing differs, or there is nothing to compare. */
  public static final Difference NONE = new Difference(List.of());

  /** What happened to a piece of text. */
  public enum Kind {
    KEPT,
    DELETED,
    INSERTED
  }

  /** A piece of either text. */
  public record Piece(Kind kind, String text) {}

  /** Keeps a copy. */
  public Difference {
    pieces = List.copyOf(pieces);
  }

  /** Compares two texts. */
  public static Difference between(String before, String after) {
    WordAlignment alignment = WordAlignment.of(before, after);
    List<Piece> pieces = new ArrayList<>();
    int oldAt = 0;
    int nextAt = 0;
    for (int word = 0; word < alignment.oldWords().size(); word++) {
      if (!alignment.kept(word)) {
        continue;
      }
      Word mine = alignment.oldWords().get(word);
      Word theirs = alignment.nextWords().get(alignment.targetOf(word));
      between(pieces, before.substring(oldAt, mine.start()), after, nextAt, theirs.start());
      add(pieces, Kind.KEPT, after.substring(theirs.start(), theirs.end()));
      oldAt = mine.end();
      nextAt = theirs.end();
    }
    between(pieces, before.substring(oldAt), after, nextAt, after.length());
    return new Difference(pieces);
  }

  /** Whether somebody changed the text, and not just a program its spaces, quotes or dashes. */
  public static boolean isMeant(String before, String after) {
    return !PlainText.textOf(before)
        .replace("-", "")
        .equals(PlainText.textOf(after).replace("-", ""));
  }

  private static void between(List<Piece> pieces, String gone, String after, int from, int to) {
    String come = after.substring(from, to);
    if (PlainText.textOf(gone).equals(PlainText.textOf(come))) {
      add(pieces, Kind.KEPT, come);
      return;
    }
    int head = sharedHead(gone, come);
    int tail = sharedTail(gone.substring(head), come.substring(head));
    add(pieces, Kind.KEPT, come.substring(0, head));
    add(pieces, Kind.DELETED, gone.substring(head, gone.length() - tail));
    add(pieces, Kind.INSERTED, come.substring(head, come.length() - tail));
    add(pieces, Kind.KEPT, come.substring(come.length() - tail));
  }

  private static int sharedHead(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      if (Character.isLetterOrDigit(one.charAt(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int sharedTail(String one, String other) {
    String reversed = new StringBuilder(one).reverse().toString();
    return sharedHead(reversed, new StringBuilder(other).reverse().toString());
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }
}
