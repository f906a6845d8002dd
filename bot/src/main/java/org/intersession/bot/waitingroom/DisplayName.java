package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A display name read: its words, what each can be, the flags, and whether it deceives. */
final class DisplayName {
  private static final Pattern CONNECTORS =
      Pattern.compile(
          "\\s*[&+＆;]\\s*|\\s+(?:and|et|y|und|и|و|with|avec|con|mit|plus|e|AND|ET)\\s+|(?<=\\s)[和与及](?=\\s)");
  private static final Pattern OWNER = Pattern.compile("(.+)['’ʼ`´]([sS]?)");
  private static final int LONGEST_LISTED = 14;
  private static final int LONGEST_TEXT = 400;
  private static final int MOST_WORDS = 24;
  private static final int LONGEST_PHRASE = 9;

  private final Parties parties;
  private final DisplayText text;
  private final List<Word> words = new ArrayList<>();
  private boolean connected;
  private boolean possessive;

  private DisplayName(DisplayText text, Parties parties) {
    this.text = text;
    this.parties = parties;
    if (text.text().strip().length() <= LONGEST_TEXT) {
      readWords();
      explainWords();
      judgeClearness();
      spotProxies();
    }
  }

  static DisplayName of(String displayName, Parties parties) {
    return new DisplayName(DisplayText.of(displayName), parties);
  }

  List<Word> words() {
    return words;
  }

  boolean isReadable() {
    return text.text().strip().length() <= LONGEST_TEXT && words.size() <= MOST_WORDS;
  }

  boolean deceives() {
    return text.deceives();
  }

  /** Whether a sign such as "&" stands between people. */
  boolean isConnected() {
    return connected;
  }

  /** The text in parts, cut where it says "and" or the like. */
  List<String> people() {
    return List.of(CONNECTORS.split(text.text()));
  }

  /** Whether a word can be the beginning of a name or of two. */
  boolean hasInitials() {
    return words.stream().anyMatch(Word::canBeInitials);
  }

  boolean isPossessive() {
    return possessive;
  }

  /** The Parties of the flags. */
  List<Set<String>> flags() {
    return text.flags().stream().map(Set::of).collect(Collectors.toList());
  }

  private void readWords() {
    for (Written.Piece piece : Written.pieces(text.text())) {
      connected |= piece.connected();
      String bare = piece.text();
      Matcher owner = OWNER.matcher(bare);
      if (owner.matches()) {
        possessive |= !owner.group(2).isEmpty();
        bare = owner.group(1);
      }
      NameToken token = NameToken.of(bare);
      if (!token.fold().isEmpty()) {
        split(token, piece.before());
      }
    }
  }

  /** 中国张伟: the Party or the role runs into the name. */
  private void split(NameToken token, Separator before) {
    int length = token.text().length();
    boolean whole = length <= LONGEST_LISTED && isListed(token.text());
    if (token.runsTogether() && length > 2 && !whole && words.size() <= MOST_WORDS) {
      for (int cut = Math.min(length - 1, LONGEST_LISTED); cut > 1; cut--) {
        if (isListed(token.text().substring(0, cut))) {
          add(NameToken.of(token.text().substring(0, cut)), before);
          split(NameToken.of(token.text().substring(cut)), Separator.STRONG);
          return;
        }
      }
      for (int cut = Math.max(1, length - LONGEST_LISTED); cut < length - 1; cut++) {
        if (isListed(token.text().substring(cut))) {
          split(NameToken.of(token.text().substring(0, cut)), before);
          add(NameToken.of(token.text().substring(cut)), Separator.STRONG);
          return;
        }
      }
    }
    add(token, before);
  }

  private boolean isListed(String han) {
    String phrase = Folding.fold(han);
    return !parties.named(phrase).isEmpty()
        || !parties.demonym(phrase).isEmpty()
        || !Vocabulary.LISTED.kinds(phrase).isEmpty();
  }

  private void add(NameToken token, Separator before) {
    words.add(new Word(token, before, Set.of(), Set.of(), false));
  }

  private void explainWords() {
    for (int at = 0; at < words.size(); ) {
      at += Math.max(1, explainAt(at));
    }
  }

  private int explainAt(int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      String phrase = phrase(at, length);
      Set<WordKind> kinds = new HashSet<>();
      if (length == 1 && words.get(at).isInitial() && words.get(at).isCapitals()) {
        return 1;
      }
      if (length == 1 || !isBroken(at, length)) {
        kinds.addAll(Vocabulary.LISTED.kinds(phrase));
      }
      Set<String> named = partiesAt(at, length, phrase);
      if (!named.isEmpty()) {
        kinds.add(WordKind.PARTY);
      }
      if (kinds.contains(WordKind.PARTY) && parties.isNameLike(phrase)) {
        kinds.add(WordKind.NAMELIKE);
      }
      if (length == 1 && phrase.chars().allMatch(Character::isDigit)) {
        kinds.add(WordKind.NUMBER);
      }
      if (!kinds.isEmpty()) {
        Set<WordKind> found = EnumSet.copyOf(kinds);
        for (int i = at; i < at + length; i++) {
          words.set(i, words.get(i).as(found, named, length > 1));
        }
        return length;
      }
    }
    return 1;
  }

  private Set<String> partiesAt(int at, int length, String phrase) {
    Set<String> named = parties.named(phrase);
    if (named.isEmpty()) {
      return parties.demonym(phrase);
    }
    Word word = words.get(at);
    boolean code = length == 1 && phrase.length() <= 3 && Folding.isAscii(phrase);
    boolean apart = word.before() == Separator.STRONG && after(at, 1) == Separator.STRONG;
    boolean small = word.token().text().equals(word.token().text().toLowerCase(Locale.ROOT));
    boolean written = word.isCapitals() || (small && apart && words.size() > 1);
    return code && !written ? Set.of() : named;
  }

  private boolean isBroken(int at, int length) {
    return words.subList(at + 1, at + length).stream()
        .anyMatch(word -> word.before().compareTo(Separator.COMMA) >= 0);
  }

  private String phrase(int at, int length) {
    return words.subList(at, at + length).stream()
        .map(word -> word.token().fold())
        .collect(Collectors.joining(" "));
  }

  private void judgeClearness() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.kinds().isEmpty() && !word.clear()) {
        words.set(i, word.as(word.kinds(), word.parties(), isClear(i)));
      }
    }
  }

  /** Whether the word could hardly be a given name before the family name next to it. */
  private boolean isClear(int i) {
    Word word = at(i);
    boolean left = i == 0 || isBorder(word, word.before(), at(i - 1));
    boolean right = i == words.size() - 1 || isBorder(word, after(i, 1), at(i + 1));
    if (left && right && words.size() > 1) {
      return true;
    }
    if (!word.is(WordKind.PARTY)) {
      return !word.is(WordKind.NAMELIKE);
    }
    String fold = word.token().fold();
    boolean name = !parties.named(fold).isEmpty();
    if (!name || word.token().script() == Character.UnicodeScript.COMMON) {
      return false;
    }
    if (fold.length() > 3 || !Folding.isAscii(fold)) {
      return !word.is(WordKind.NAMELIKE);
    }
    boolean contrast = words.stream().anyMatch(other -> !other.isCapitals());
    return fold.length() == 3
        ? contrast || !word.is(WordKind.NAMELIKE)
        : contrast && joinedByLine(i);
  }

  private boolean joinedByLine(int i) {
    Separator left = i == 0 ? Separator.SPACE : at(i).before();
    Separator right = i == words.size() - 1 ? Separator.SPACE : after(i, 1);
    Separator line = left.stronger(right);
    return line == Separator.UNDERSCORE || line == Separator.HYPHEN;
  }

  private static boolean isBorder(Word word, Separator between, Word neighbour) {
    if (between == Separator.STRONG) {
      return true;
    }
    if (between == Separator.COMMA || between == Separator.UNDERSCORE) {
      return !word.is(WordKind.NAMELIKE);
    }
    boolean plain =
        neighbour.is(WordKind.DELEGATION)
            || neighbour.is(WordKind.ROLE)
            || neighbour.is(WordKind.FILLER);
    return plain && !neighbour.is(WordKind.NAMELIKE);
  }

  /** "Interpreter of Jane Doe" is not Jane Doe. */
  private void spotProxies() {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = at(i);
      boolean of = word.is(WordKind.FILLER) || word.is(WordKind.PARTICLE);
      Word next = at(i + 1);
      boolean name = next.isName() || next.is(WordKind.TITLE);
      boolean tight = word.before() == Separator.SPACE && next.before() == Separator.SPACE;
      if (of && tight && name && (at(i - 1).is(WordKind.ROLE) || at(i - 1).is(WordKind.STAFF))) {
        Set<WordKind> kinds = EnumSet.copyOf(word.kinds());
        kinds.add(WordKind.PROXY);
        words.set(i, word.as(kinds, word.parties(), word.clear()));
      }
    }
  }

  private Word at(int i) {
    return words.get(i);
  }

  /** What stands behind a phrase. */
  private Separator after(int at, int length) {
    int next = at + length;
    return next < words.size() ? words.get(next).before() : Separator.STRONG;
  }
}
