package org.intersession.bot.consultations.merge;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each comment once. The same words of the same person at the same place and time are one
 * comment, whatever files they came in; the same words of two are two.
 */
final class Duplicates {
  private static final Set<String> NO_NAME = Set.of("", "author", "auteur", "autor", "unknown");

  private final Map<String, Comment> kept = new LinkedHashMap<>();
  private final Map<Key, List<String>> known = new HashMap<>();
  private final Map<String, Set<String>> files = new HashMap<>();

  private record Key(String person, String text, String quote, int place, String answers) {}

  /** Keeps it unless it is there already; says the id under which it is kept. */
  String add(Comment comment) {
    List<String> same = known.computeIfAbsent(key(comment), any -> new ArrayList<>());
    List<String> onPage =
        isOnPage(comment)
            ? known.computeIfAbsent(pageKey(comment), any -> new ArrayList<>())
            : new ArrayList<>();
    for (String id : Stream.concat(same.stream(), onPage.stream()).distinct().toList()) {
      Comment there = kept.get(id);
      if (there != null && isSame(there, comment)) {
        join(there, comment);
        return id;
      }
    }
    String id = comment.id();
    kept.put(id, comment);
    same.add(id);
    onPage.add(id);
    files.computeIfAbsent(id, any -> new HashSet<>()).add(comment.source().file());
    return id;
  }

  List<Comment> all() {
    return List.copyOf(kept.values());
  }

  private boolean isSame(Comment there, Comment comment) {
    boolean sameFile = files.getOrDefault(there.id(), Set.of()).contains(comment.source().file());
    // Within one file two equal comments are two, unless it is the same one read again.
    if (sameFile && !there.source().id().equals(comment.source().id())) {
      return false;
    }
    return sameTime(there.date(), comment.date());
  }

  private static boolean sameTime(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
    if (one == null || other == null) {
      return true;
    }
    // Formats round to the second or minute, and some write local times without a zone.
    return Duration.between(one, other).abs().compareTo(Duration.ofMinutes(1)) <= 0;
  }

  /** A comment in the copies of two Parties is neither's alone: its person is named. */
  private void join(Comment there, Comment again) {
    files.computeIfAbsent(there.id(), any -> new HashSet<>()).add(again.source().file());
    Comment joined = there;
    if (!there.author().party().equals(again.author().party())) {
      joined = joined.by(new Author("", there.author().person()));
    }
    boolean better = there.mark().paragraph() < 0 && again.mark().paragraph() >= 0;
    kept.put(there.id(), better ? joined.at(again.mark()) : joined);
  }

  /** A PDF says which paragraph its comments stand on, its XFDF only which page. */
  private static boolean isOnPage(Comment comment) {
    return comment.mark().page() > 0 && comment.date() != null;
  }

  private static Key pageKey(Comment comment) {
    Key key = key(comment);
    return new Key(key.person(), key.text(), "page", comment.mark().page(), key.answers());
  }

  private static Key key(Comment comment) {
    String person = comment.author().person().strip().toLowerCase(Locale.ROOT);
    boolean named = !NO_NAME.contains(person);
    String who = named ? person : "party:" + comment.author().party() + fileIfUnknown(comment);
    String change =
        comment.change() == null
            ? ""
            : comment.change().type() + comment.change().inserted() + comment.change().deleted();
    String answers = comment.answers() == null ? "" : comment.answers();
    return new Key(
        who,
        plain(comment.text() + change),
        plain(comment.mark().exact()),
        comment.mark().paragraph(),
        answers);
  }

  /** Without any name, only the same file can hold the same comment. */
  private static String fileIfUnknown(Comment comment) {
    String file = comment.source().file();
    return comment.author().party().isEmpty() ? file.replaceFirst("\\.[^./]*$", "") : "";
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
