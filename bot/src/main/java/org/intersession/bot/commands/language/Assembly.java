package org.intersession.bot.commands.language;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the values of the slots out of the findings that explain a line. */
final class Assembly {
  private static final Pattern SERIES_WORD = Pattern.compile("^(?:the |la )?seri");

  private final Text text;
  private final Scene scene;
  private final List<Finding> findings;
  private final SlotValues values = new SlotValues();
  private final WhenBuilder main;
  private final WhenBuilder closing;
  private final WhenBuilder last;
  private final BareHours bare;
  private final Untils untils;
  private @Nullable WhenBuilder open;

  private Assembly(Text text, Scene scene, List<Finding> findings) {
    this.text = text;
    this.scene = scene;
    this.findings = findings;
    main = new WhenBuilder(scene, Slot.WHEN, "");
    closing = new WhenBuilder(scene, Slot.REGISTRATION, "registration until ");
    last = new WhenBuilder(scene, Slot.SERIES, "series until ");
    bare = new BareHours(text, scene, main, values);
    untils = new Untils(text, scene, findings);
  }

  static SlotValues of(Text text, Scene scene, List<Finding> findings) {
    return new Assembly(text, scene, findings).values();
  }

  private SlotValues values() {
    for (int i = 0; i < findings.size(); i++) {
      add(findings.get(i), i);
    }
    bare.settle();
    if (!main.isEmpty()) {
      keep(main.build());
      length();
    }
    registrationEnd();
    seriesEnd();
    seriesDay();
    return values;
  }

  private void keep(When when) {
    values.doubts().addAll(main.doubts());
    boolean onlyZone = when.date() == null && when.time() == null && when.zone() != null;
    boolean place = scene.allows(Slot.ZONE) && !scene.allows(Slot.WHEN);
    if (onlyZone && place) {
      values.put(Slot.ZONE, Objects.requireNonNull(when.zone()));
    } else if (!when.equals(new When(null, null, null, null))) {
      values.put(Slot.WHEN, when);
    }
  }

  private void add(Finding finding, int place) {
    Meaning meaning = finding.meaning();
    String said = text.said(finding.start(), finding.end());
    if (meaning instanceof Meaning.Until until) {
      open = target(until, place, said);
    } else if (meaning instanceof Meaning.LastDay day) {
      boolean series = SERIES_WORD.matcher(TextReader.normal(said)).find();
      WhenBuilder target = target(new Meaning.Until(series ? Slot.SERIES : null), place, said);
      if (target == last) {
        last.add(new Meaning.Day(day.date()), said);
      } else if (target == main || target == closing) {
        Slot<?> slot = target == main ? Slot.WHEN : Slot.REGISTRATION;
        values.doubt(slot, said, "date-month-only");
      }
    } else if (meaning instanceof Meaning.Given given) {
      open = null;
      values.add(given, said);
    } else if (meaning instanceof Meaning.Unsure unsure && unsure.slot() != Slot.WHEN) {
      open = null;
      values.doubt(unsure.slot(), said, unsure.reason(), unsure.arguments(), unsure.offers());
    } else if (!(meaning instanceof Meaning.Filler)) {
      moment(finding, meaning, said, place);
    }
  }

  private void moment(Finding finding, Meaning meaning, String said, int place) {
    boolean next = place + 1 < findings.size() && meaning instanceof Meaning.Weekday;
    boolean ofNext = next && findings.get(place + 1).meaning() instanceof Meaning.Day;
    boolean fits = open != null && open.lacks(meaning);
    if (fits && ofNext) {
      fits = !Objects.requireNonNull(open).hasDay();
    }
    boolean checks =
        open != null
            && meaning instanceof Meaning.Day
            && previousIsWeekday(place)
            && !open.isEmpty();
    if (open != null && (fits || checks || ofClosing(meaning, place))) {
      open.add(meaning, said);
      return;
    }
    open = null;
    if (meaning instanceof Meaning.BareHours) {
      bare.add(finding);
    } else {
      main.add(meaning, said);
    }
  }

  private boolean previousIsWeekday(int place) {
    return place > 0 && findings.get(place - 1).meaning() instanceof Meaning.Weekday;
  }

  /** "until 10 March (Wednesday)": the weekday checks the date before it. */
  private boolean ofClosing(Meaning meaning, int place) {
    boolean dayBefore = place > 0 && findings.get(place - 1).meaning() instanceof Meaning.Day;
    boolean dayAfter =
        place + 1 < findings.size() && findings.get(place + 1).meaning() instanceof Meaning.Day;
    return meaning instanceof Meaning.Weekday && dayBefore && !dayAfter;
  }

  private WhenBuilder target(Meaning.Until until, int place, String said) {
    Slot<?> ends = untils.slot(until, place);
    if (ends == null) {
      values.doubt(Slot.SERIES, said, "until-what", Map.of(), untils.offers(place));
      return new WhenBuilder(scene, Slot.SERIES, "");
    }
    if (ends == Slot.WHEN) {
      return main;
    }
    return ends == Slot.REGISTRATION ? closing : last;
  }

  /** A range says the length too; another length beside it must be the same. */
  private void length() {
    Duration length = main.length();
    if (length != null
        && values.get(Slot.LENGTH) instanceof Duration said
        && !said.equals(length)) {
      values.doubt(
          Slot.LENGTH,
          values.said(Slot.LENGTH),
          "two",
          Map.of("slot", Slot.LENGTH.name()),
          List.of(scene.offers().length(said), scene.offers().length(length)));
    }
  }

  private void registrationEnd() {
    if (closing.isEmpty()) {
      return;
    }
    When until = closing.build();
    values.doubts().addAll(closing.doubts());
    boolean alone = until.date() == null && closing.doubts().isEmpty();
    if (alone) {
      values.doubt(Slot.REGISTRATION, "", "until-date");
    }
    if (values.get(Slot.REGISTRATION) instanceof Registration said && !said.wanted()) {
      values.doubt(Slot.REGISTRATION, "", "two", Map.of("slot", "registration"), List.of());
    }
    values.put(
        Slot.REGISTRATION, new Registration(true, closing.doubts().isEmpty() ? until : null));
    ofWhich(until);
  }

  /** A time or zone that stands after the closing date may have been meant for the meeting. */
  private void ofWhich(When until) {
    boolean meeting = scene.allows(Slot.WHEN) && scene.hasVerb();
    if (meeting && until.time() != null && !main.hasTime() && bare.isEmpty()) {
      values.doubt(
          Slot.WHEN,
          until.time().toString(),
          "time-of-which",
          Map.of(),
          List.of(scene.offers().time(until.time())));
    }
    boolean other =
        until.zone() != null && !until.zone().getRules().equals(scene.line().zone().getRules());
    if (meeting && other && main.hasTime() && !main.hasZone()) {
      values.doubt(
          Slot.WHEN,
          Objects.requireNonNull(until.zone()).getId(),
          "zone-of-which",
          Map.of(),
          List.of(scene.offers().zone(until.zone()), scene.offers().zone(scene.line().zone())));
    }
  }

  private void seriesEnd() {
    if (last.isEmpty()) {
      return;
    }
    When until = last.build();
    values.doubts().addAll(last.doubts());
    Series end = new Series(null, null, null, until.date());
    Series before = values.get(Slot.SERIES) instanceof Series series ? series : null;
    if (before != null && before.times() != null) {
      values.doubt(Slot.SERIES, "", "series-end-two");
    }
    values.put(Slot.SERIES, before == null ? end : before.changedBy(end));
  }

  /** "Every Monday and Thursday" would be a series of Mondays that begins on a Thursday. */
  private void seriesDay() {
    boolean clash =
        values.get(Slot.SERIES) instanceof Series series
            && series.weekday() != null
            && values.get(Slot.WHEN) instanceof When when
            && when.date() != null
            && when.date().getDayOfWeek() != series.weekday();
    if (clash) {
      When when = (When) Objects.requireNonNull(values.get(Slot.WHEN));
      values.doubt(
          Slot.SERIES,
          values.said(Slot.SERIES),
          "series-weekday",
          Map.of("date", scene.offers().name(Objects.requireNonNull(when.date()))),
          List.of());
    }
  }
}
