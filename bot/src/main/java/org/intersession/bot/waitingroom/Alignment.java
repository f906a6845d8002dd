package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the words of a display name upon the parts of a registered name, as best they fit. */
final class Alignment {
  private static final int LONGEST_RUN = 3;
  private static final int LONGEST_EASTERN = 5;
  private static final int MOST_STEPS = 4_000;

  /** Some words standing for some parts. */
  record Piece(int from, int to, int mask, Likeness likeness, PersonName.Run run) {}

  private final List<Word> words;
  private final Likenesses likenesses;
  private final PersonName name;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final List<Piece> current = new ArrayList<>();
  private List<Piece> best = List.of();
  private long bestScore = Long.MIN_VALUE;
  private int steps;

  private Alignment(List<Word> words, Likenesses likenesses, PersonName name) {
    this.words = words;
    this.likenesses = likenesses;
    this.name = name;
  }

  static List<Piece> best(
      List<Word> words, Map<Integer, NameToken> joined, Likenesses likenesses, PersonName name) {
    Alignment alignment = new Alignment(words, likenesses, name);
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      List<Piece> at = alignment.piecesAt(i, joined);
      any |= !at.isEmpty();
      alignment.pieces.add(at);
    }
    if (any) {
      alignment.lay(0, 0, 0);
    }
    return alignment.best;
  }

  /** The words from one on, written together; the key holds where and how many. */
  static Map<Integer, NameToken> joined(List<Word> words) {
    Map<Integer, NameToken> joined = new HashMap<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder text = new StringBuilder(words.get(from).token().text());
      joined.put(key(from, 1), words.get(from).token());
      for (int length = 2; length <= LONGEST_RUN && from + length <= words.size(); length++) {
        Word next = words.get(from + length - 1);
        if (next.before().compareTo(Separator.COMMA) >= 0) {
          break;
        }
        text.append(next.token().text());
        joined.put(key(from, length), NameToken.of(text.toString()));
      }
    }
    return joined;
  }

  private static int key(int from, int length) {
    return from * 8 + length;
  }

  private List<Piece> piecesAt(int from, Map<Integer, NameToken> joined) {
    List<Piece> found = new ArrayList<>();
    addInitials(from, found);
    addCut(from, found);
    for (int length = 1; length <= LONGEST_RUN; length++) {
      NameToken token = joined.get(key(from, length));
      if (token == null) {
        break;
      }
      for (PersonName.Run run : name.runs()) {
        if (length > 1 && run.length() > 1 && !maySplitOtherwise(token)) {
          continue;
        }
        boolean compound = length > 1 || run.length() > 1;
        if (compound && isFarFrom(token, run.token())) {
          continue;
        }
        Likeness likeness = likeness(token, run);
        boolean listed = length == 1 && !words.get(from).isName();
        if (likeness.isSame() || (likeness != Likeness.NONE && !compound && !listed)) {
          found.add(new Piece(from, from + length, run.mask(), likeness, run));
        }
      }
    }
    return found;
  }

  /** Abdel Fattah is also Abd al-Fattah; in Chinese and Korean all stands together. */
  private boolean maySplitOtherwise(NameToken token) {
    return token.runsTogether() || name.cultures().contains(Culture.ARABIC);
  }

  private static boolean isFarFrom(NameToken one, NameToken two) {
    return one.isLatin() && two.isLatin() && Math.abs(one.length() - two.length()) > 3;
  }

  /** Three letters slip in a family name; of given names so short there are too many alike. */
  private Likeness likeness(NameToken token, PersonName.Run run) {
    Likeness likeness = likenesses.of(token, run.token(), name.cultures());
    boolean family = name.parts().get(Integer.numberOfTrailingZeros(run.mask())).family();
    boolean slipped =
        likeness == Likeness.NONE
            && family
            && token.isLatin()
            && token.length() == 3
            && run.token().length() == 3
            && Spelling.slip(token.fold() + "--", run.token().fold() + "--");
    return slipped ? Likeness.SLIP : likeness;
  }

  /** 张伟, 김민준: family and given name in one word. */
  private void addCut(int from, List<Piece> found) {
    NameToken token = words.get(from).token();
    int length = token.text().length();
    if (!token.runsTogether() || length < 2 || length > LONGEST_EASTERN) {
      return;
    }
    PersonName.Run family = name.whole(true);
    PersonName.Run given = name.whole(false);
    for (int cut = 1; family != null && given != null && cut < Math.min(3, length); cut++) {
      NameToken first = likenesses.piece(token.text().substring(0, cut));
      NameToken last = likenesses.piece(token.text().substring(cut));
      Likeness likeness =
          likenesses
              .of(first, family.token(), name.cultures())
              .worse(likenesses.of(last, given.token(), name.cultures()));
      if (likeness.isSame()) {
        int both = family.mask() | given.mask();
        found.add(new Piece(from, from + 1, both, likeness, family));
      }
    }
  }

  private void addInitials(int from, List<Piece> found) {
    Word word = words.get(from);
    String fold = word.token().fold();
    List<PersonName.Run> runs = name.runs();
    if (word.isInitial()) {
      for (PersonName.Run run : runs) {
        if (run.length() == 1 && Initials.opens(word.token(), run.token())) {
          found.add(new Piece(from, from + 1, run.mask(), Likeness.INITIAL, run));
        }
      }
    } else if (fold.length() == 2 && word.isCapitals() && Folding.isAscii(fold)) {
      for (PersonName.Run run : runs) {
        int first = Integer.numberOfTrailingZeros(run.mask());
        boolean two = run.length() == 2 && run.mask() == 3 << first;
        if (two && !name.parts().get(first + 1).family() && hasInitials(fold, first)) {
          found.add(new Piece(from, from + 1, run.mask(), Likeness.INITIAL, run));
        }
      }
    }
  }

  private boolean hasInitials(String fold, int first) {
    return name.parts().get(first).token().fold().startsWith(fold.substring(0, 1))
        && name.parts().get(first + 1).token().fold().startsWith(fold.substring(1));
  }

  /** Tries every way; {@code latin} and {@code other} are the parts already written in a script. */
  private void lay(int at, int latin, int other) {
    if (++steps > MOST_STEPS) {
      return;
    }
    if (at >= words.size()) {
      keepIfBetter();
      return;
    }
    for (Piece piece : pieces.get(at)) {
      boolean inLatin = words.get(at).token().isLatin();
      if ((piece.mask() & (inLatin ? latin : other)) == 0) {
        current.add(piece);
        lay(
            piece.to(),
            inLatin ? latin | piece.mask() : latin,
            inLatin ? other : other | piece.mask());
        current.remove(current.size() - 1);
      }
    }
    lay(at + 1, latin, other);
  }

  private void keepIfBetter() {
    long score = 0;
    int covered = 0;
    for (Piece piece : current) {
      for (int i = piece.from(); i < piece.to(); i++) {
        score += words.get(i).isName() ? 1_000 : 300;
      }
      covered |= piece.mask();
      score -= piece.likeness().ordinal() * 60L;
      score += onlyParticles(piece.mask()) ? -250 : 0;
    }
    score += firstOf(covered, true) + firstOf(covered, false);
    if (score > bestScore) {
      bestScore = score;
      best = List.copyOf(current);
    }
  }

  private boolean onlyParticles(int mask) {
    for (int i = 0; i < name.parts().size(); i++) {
      if ((mask & 1 << i) != 0 && !name.parts().get(i).particle()) {
        return false;
      }
    }
    return true;
  }

  /** The first given and the first family name weigh more than the later ones. */
  private int firstOf(int covered, boolean family) {
    for (int i = 0; i < name.parts().size(); i++) {
      PersonName.Part part = name.parts().get(i);
      if (part.family() == family && !part.particle()) {
        return (covered & 1 << i) != 0 ? 20 : 0;
      }
    }
    return 0;
  }
}
