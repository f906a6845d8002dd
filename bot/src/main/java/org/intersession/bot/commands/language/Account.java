package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.language.Reading.Part;
import org.intersession.bot.commands.language.Reading.Unknown;

/** Accounts for every word of a line: as a piece of meaning, as filler, or as unknown. */
final class Account {
  private static final Set<String> LITTLE_WORDS =
      Set.of("and", "et", "y", "e", "with", "avec", "con", "a", "an", "the", "un", "une", "una");
  private static final String MARKS = ",;.:!?¡¿()[]'\"";

  private final Text text;
  private final Scene scene;
  private final Opening opening;
  private final Nearest nearest;
  private final List<Finding> usable = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Finding> moments = new ArrayList<>();
  private final boolean no;

  Account(Text text, Scene scene, Opening opening, List<Finding> chosen, Nearest nearest) {
    this.text = text;
    this.scene = scene;
    this.opening = opening;
    this.nearest = nearest;
    int place = opening.end();
    if (place > 0) {
      parts.add(text.part(0, place, opening.verb() == null ? "answer" : "verb"));
    }
    no = "answer-no-what".equals(opening.doubt());
    for (int i = 0; i < chosen.size(); i++) {
      gap(place, chosen.get(i).start(), i, chosen);
      finding(chosen.get(i));
      place = chosen.get(i).end();
    }
    gap(place, text.form().length(), chosen.size(), chosen);
  }

  List<Finding> usable() {
    return usable;
  }

  List<Part> parts() {
    parts.sort(Comparator.comparingInt(Part::start));
    return parts;
  }

  List<Unknown> unknown() {
    unknown.sort(Comparator.comparingInt(Unknown::start));
    return unknown;
  }

  /** Whether a "no" without a comma is plainly a correction ("no 15:00") or in a phrase. */
  boolean explainsNo() {
    if (usable.isEmpty()) {
      return false;
    }
    Finding first = usable.get(0);
    if (first.start() == opening.end()) {
      return true;
    }
    Meaning meaning = first.meaning();
    return !(meaning instanceof Meaning.Given given)
        || given.slot() == Slot.SIZE
        || given.slot() == Slot.LENGTH
        || text.form().substring(first.start(), first.end()).matches("(?:sin|sans|without) .*");
  }

  /** A moment for a verb that knows no time is of no use to it. */
  void keepOnlyUsed(Map<Slot<?>, Object> values) {
    if (scene.allows(Slot.WHEN) || values.remove(Slot.WHEN) == null) {
      return;
    }
    moments.forEach(finding -> useless(finding.start(), finding.end()));
  }

  private void finding(Finding finding) {
    Slot<?> slot = slot(finding.meaning());
    boolean moment = slot == Slot.WHEN;
    boolean use =
        slot == null
            || scene.allows(slot)
            || slot == Slot.CONFIRMATION
            || moment
                && (scene.allows(Slot.REGISTRATION)
                    || scene.allows(Slot.SERIES)
                    || scene.allows(Slot.ZONE))
            || finding.meaning() instanceof Meaning.Unsure unsure
                && unsure.reason().equals("number-alone")
            || finding.meaning() instanceof Meaning.BareHours && scene.allows(Slot.LENGTH);
    if (!use) {
      useless(finding.start(), finding.end());
      return;
    }
    if (moment) {
      moments.add(finding);
    }
    usable.add(finding);
    String takenFor = slot == null ? "filler" : slot.name() + (cleaned(finding) ? "-cleaned" : "");
    parts.add(text.part(finding.start(), finding.end(), takenFor));
  }

  private boolean cleaned(Finding finding) {
    Text.Held held = text.held().get(finding.end() - 1);
    return held != null && held.cleaned();
  }

  private void useless(int start, int end) {
    unknown.add(new Unknown(text.said(start, end), text.from()[start], null, "slot"));
    parts.add(text.part(start, end, "unknown"));
  }

  private static @org.jspecify.annotations.Nullable Slot<?> slot(Meaning meaning) {
    if (meaning instanceof Meaning.Given given) {
      return given.slot();
    }
    if (meaning instanceof Meaning.Unsure unsure) {
      return unsure.slot();
    }
    return meaning instanceof Meaning.Filler ? null : Slot.WHEN;
  }

  /** Marks and little words between two pieces are filler; all else is unknown. */
  private void gap(int start, int end, int next, List<Finding> chosen) {
    List<int[]> words = words(start, end);
    boolean between = (next > 0 || opening.verb() != null) && next < chosen.size();
    boolean little =
        between
            && words.stream()
                .allMatch(
                    word ->
                        isMarks(word)
                            || LITTLE_WORDS.contains(text.form().substring(word[0], word[1])));
    int from = -1;
    int to = -1;
    for (int[] word : words) {
      boolean leadingNo = no && next == 0 && word == words.get(0);
      if (isMarks(word) || little || leadingNo) {
        parts.add(text.part(word[0], word[1], "filler"));
        continue;
      }
      if (from >= 0 && text.form().substring(to, word[0]).equals(" ")) {
        to = word[1];
      } else {
        unknown(from, to, start);
        from = word[0];
        to = word[1];
      }
    }
    unknown(from, to, start);
  }

  private boolean isMarks(int[] word) {
    return text.form().substring(word[0], word[1]).chars().allMatch(c -> MARKS.indexOf(c) >= 0)
        || text.form().substring(word[0], word[1]).matches("[-•·…]+")
            && (word[1] == text.form().length() || text.form().charAt(word[1]) == ' ');
  }

  /** Marks at the edges of words stand for themselves. */
  private List<int[]> words(int start, int end) {
    List<int[]> words = new ArrayList<>();
    int i = start;
    while (i < end) {
      char c = text.form().charAt(i);
      int from = i++;
      if (c != ' ') {
        while (i < end && text.form().charAt(i) != ' ' && kind(text.form().charAt(i)) == kind(c)) {
          i++;
        }
        words.add(new int[] {from, i});
      }
    }
    return words;
  }

  private static boolean kind(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private void unknown(int start, int end, int gapStart) {
    if (start < 0) {
      return;
    }
    String said = text.said(start, end);
    boolean first = opening.verb() == null && gapStart == opening.end();
    Optional<String> near = nearest.to(said, scene, first);
    unknown.add(new Unknown(said, text.from()[start], near.orElse(null), "word"));
    parts.add(text.part(start, end, "unknown"));
  }
}
