package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Reading.Candidate;

/** Hours without a word that says whether they are a time of day or a length: "14h", "2 h". */
final class BareHours {
  private final Text text;
  private final Scene scene;
  private final WhenBuilder when;
  private final SlotValues values;
  private final List<Finding> findings = new ArrayList<>();

  BareHours(Text text, Scene scene, WhenBuilder when, SlotValues values) {
    this.text = text;
    this.scene = scene;
    this.when = when;
    this.values = values;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Settles what the line leaves room for, and asks about the rest. */
  void settle() {
    List<Finding> unclear = new ArrayList<>();
    for (Finding finding : findings) {
      Meaning.BareHours hours = (Meaning.BareHours) finding.meaning();
      boolean time = isTime(hours);
      boolean length = isLength(hours);
      if (length || time) {
        settle(finding, hours, time && !length);
      } else {
        unclear.add(finding);
      }
    }
    if (unclear.size() == 1) {
      oneUnclear(unclear.get(0));
    } else if (!unclear.isEmpty()) {
      severalUnclear(unclear);
    }
  }

  private boolean isTime(Meaning.BareHours hours) {
    return (hours.minutesSaid() || scene.corrects()) && hours.hours() >= 8
        || !scene.allows(Slot.LENGTH)
        || scene.asked() == Slot.WHEN;
  }

  private boolean isLength(Meaning.BareHours hours) {
    return hours.minutesSaid() && hours.hours() <= 3 && scene.asked() != Slot.WHEN
        || scene.asked() == Slot.LENGTH
        || !scene.allows(Slot.WHEN);
  }

  private void settle(Finding finding, Meaning.BareHours hours, boolean time) {
    String said = text.said(finding.start(), finding.end());
    if (time) {
      when.add(TimeRecogniser.meaning(clock(hours), scene), said);
    } else if (LengthRecogniser.meaning(hours.length()) instanceof Meaning.Given given) {
      values.add(given, said);
    } else {
      values.doubt(Slot.LENGTH, said, "length-range");
    }
  }

  private void oneUnclear(Finding finding) {
    Meaning.BareHours hours = (Meaning.BareHours) finding.meaning();
    boolean time = when.hasTime();
    boolean length = values.get(Slot.LENGTH) != null || when.length() != null;
    if (time && !length && hours.hours() <= 6 && hours.hours() > 0) {
      settle(finding, hours, false);
    } else if (length && !time && hours.hours() >= 7) {
      settle(finding, hours, true);
    } else if (hours.hours() > 24 || hours.hours() == 0 && time) {
      settle(finding, hours, false);
    } else {
      unclear(finding, List.of(hours));
    }
  }

  private void severalUnclear(List<Finding> unclear) {
    List<Meaning.BareHours> hours =
        unclear.stream().map(finding -> (Meaning.BareHours) finding.meaning()).toList();
    boolean pair = hours.size() == 2;
    unclear(unclear.get(0), pair ? hours : List.of(hours.get(0), hours.get(0)));
  }

  private void unclear(Finding finding, List<Meaning.BareHours> hours) {
    List<Candidate> offers = new ArrayList<>();
    for (Meaning.BareHours one : hours) {
      for (Meaning.BareHours other : hours) {
        if (one != other) {
          offers.addAll(both(one, other));
        }
      }
    }
    if (hours.size() == 1) {
      Meaning.BareHours only = hours.get(0);
      if (TimeRecogniser.meaning(clock(only), scene) instanceof Meaning.Clock clock) {
        offers.add(scene.offers().at(clock.time()));
      }
      if (LengthRecogniser.meaning(only.length()) instanceof Meaning.Given) {
        offers.add(scene.offers().length(only.length()));
      }
    }
    String said = text.said(finding.start(), finding.end());
    values.doubt(Slot.WHEN, said, "hours-time-or-length", Map.of(), offers);
  }

  private List<Candidate> both(Meaning.BareHours time, Meaning.BareHours length) {
    boolean possible = LengthRecogniser.meaning(length.length()) instanceof Meaning.Given;
    return possible && TimeRecogniser.meaning(clock(time), scene) instanceof Meaning.Clock clock
        ? List.of(scene.offers().both(clock.time(), length.length()))
        : List.of();
  }

  private static ClockWords clock(Meaning.BareHours hours) {
    return new ClockWords(hours.hours(), hours.minutes(), 0, hours.minutesSaid(), false, true);
  }
}
