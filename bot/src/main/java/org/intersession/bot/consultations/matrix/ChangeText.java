package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.anchoring.Difference;
import org.intersession.bot.consultations.anchoring.Difference.Kind;
import org.intersession.bot.consultations.anchoring.Difference.Piece;

/** What a change does, in words. */
public final class ChangeText {
  private ChangeText() {}

  /** Its kind; for one that was not tracked also the words that differ. */
  public static String of(Change change, Locale language) {
    String key = "change." + change.type().name().toLowerCase(Locale.ROOT);
    String label = MatrixText.MESSAGES.text(language, key);
    boolean rewritten =
        change.type() == Change.Type.UNTRACKED
            && !change.inserted().isEmpty()
            && !change.deleted().isEmpty();
    return rewritten ? label + '\n' + difference(change) : label;
  }

  private static String difference(Change change) {
    List<Piece> pieces = Difference.between(change.deleted(), change.inserted()).pieces();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      if (piece.kind() == Kind.DELETED && next != null && next.kind() == Kind.INSERTED) {
        lines.add(piece.text().strip() + " → " + next.text().strip());
        i++;
      } else if (piece.kind() != Kind.KEPT) {
        lines.add((piece.kind() == Kind.DELETED ? "− " : "+ ") + piece.text().strip());
      }
    }
    return String.join("\n", lines);
  }
}
