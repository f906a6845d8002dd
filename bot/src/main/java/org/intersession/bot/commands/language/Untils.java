package org.intersession.bot.commands.language;

import java.util.List;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.jspecify.annotations.Nullable;

/** What each "until" of a line ends: the registration, a series, or the time that was asked for. */
final class Untils {
  private final Text text;
  private final Scene scene;
  private final List<Finding> findings;

  Untils(Text text, Scene scene, List<Finding> findings) {
    this.text = text;
    this.scene = scene;
    this.findings = findings;
  }

  /** What the "until" at a place ends; null where the line leaves that open. */
  @Nullable Slot<?> slot(Meaning.Until until, int place) {
    Slot<?> before = until.of() == null ? valueBefore(place) : until.of();
    if (before == Slot.REGISTRATION || before == Slot.SERIES) {
      return before;
    }
    boolean registration = says(Slot.REGISTRATION) || scene.asked() == Slot.REGISTRATION;
    boolean series = says(Slot.SERIES) || scene.asked() == Slot.SERIES;
    if (registration != series) {
      return registration ? Slot.REGISTRATION : Slot.SERIES;
    }
    boolean deadline =
        scene.asked() == Slot.WHEN
            || scene.hasVerb() && !scene.allows(Slot.SERIES) && !scene.allows(Slot.REGISTRATION);
    return deadline ? Slot.WHEN : null;
  }

  /** What may be said instead of an "until" whose end is not clear. */
  List<Candidate> offers(int place) {
    Finding until = findings.get(place);
    boolean month = until.meaning() instanceof Meaning.LastDay;
    if (month) {
      String said = text.said(until.start(), until.end());
      return List.of(scene.offers().until("series ", said));
    }
    int end = endOfMoment(place);
    if (end < 0) {
      return List.of();
    }
    String moment = text.said(findings.get(place + 1).start(), end);
    return Stream.of("registration until ", "series until ")
        .map(prefix -> scene.offers().until(prefix, moment))
        .toList();
  }

  private @Nullable Slot<?> valueBefore(int place) {
    for (int i = place - 1; i >= 0; i--) {
      Meaning meaning = findings.get(i).meaning();
      if (meaning instanceof Meaning.Given given) {
        return given.slot();
      }
      if (!(meaning instanceof Meaning.Filler)) {
        return null;
      }
    }
    return null;
  }

  /** Where the date and time after an "until" end; -1 if there is none. */
  private int endOfMoment(int place) {
    WhenBuilder moment = new WhenBuilder(scene, Slot.WHEN, "");
    int end = -1;
    for (int i = place + 1; i < findings.size() && moment.lacks(findings.get(i).meaning()); i++) {
      moment.add(findings.get(i).meaning(), "");
      end = findings.get(i).end();
    }
    return end;
  }

  private boolean says(Slot<?> slot) {
    return findings.stream()
        .anyMatch(
            finding -> finding.meaning() instanceof Meaning.Given given && given.slot() == slot);
  }
}
