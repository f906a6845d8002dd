package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.messages.Messages;

/** What a row may say in an earlier matrix, which may be in another language. */
final class Said {
  private static final Pattern SPACING = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\ufffd]+");

  private Said() {}

  /** The text without its spacing, which programs change and a cut between two cells loses. */
  static String plain(String text) {
    return SPACING.matcher(text).replaceAll("");
  }

  /** What each text means, in every language. */
  static <T> Map<String, T> meanings(List<T> values, Function<T, String> key) {
    Map<String, T> meanings = new HashMap<>();
    for (T value : values) {
      for (Locale language : Messages.PAGE_LANGUAGES) {
        String text = MatrixText.MESSAGES.text(language, key.apply(value));
        meanings.put(Said.plain(text), value);
      }
    }
    return meanings;
  }

  /** Every way in which these columns of a row may read together. */
  static List<String> keys(MatrixRow row, List<String> columns, PartyList parties) {
    List<String> keys = List.of("");
    boolean first = true;
    for (String column : columns) {
      List<String> longer = new ArrayList<>();
      for (String key : keys) {
        for (String text : texts(row.comment(), column, parties)) {
          longer.add(first ? plain(text) : key + '\n' + plain(text));
        }
      }
      keys = longer;
      first = false;
    }
    return keys;
  }

  private static List<String> texts(Comment comment, String column, PartyList parties) {
    return switch (column) {
      case "original" -> List.of(comment.mark().exact());
      case "proposed" -> List.of(comment.proposed() == null ? "" : comment.proposed());
      case "party" -> names(comment, parties);
      default -> comments(comment);
    };
  }

  private static List<String> comments(Comment comment) {
    Change change = comment.change();
    if (change == null) {
      return List.of(comment.text());
    }
    return Messages.PAGE_LANGUAGES.stream()
        .map(language -> ChangeText.of(change, language))
        .toList();
  }

  private static List<String> names(Comment comment, PartyList parties) {
    List<String> names = new ArrayList<>();
    parties
        .named(comment.author().party())
        .ifPresent(party -> names.addAll(party.names().values()));
    names.add(comment.author().name());
    return names.stream().distinct().toList();
  }
}
