package org.intersession.bot.commands.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.jspecify.annotations.Nullable;

/** Makes the values of the slots out of the findings that explain a line. */
final class Assembly {
  private static final Set<Slot<?>> LISTS =
      Set.of(
          Slot.GROUPS,
          Slot.LINKS,
          Slot.EMAILS,
          Slot.INTERPRETERS,
          Slot.MORE_LANGUAGES,
          Slot.LANGUAGES);

  private static final Pattern SERIES_WORD = Pattern.compile("^(?:the |la )?seri");

  final Map<Slot<?>, Object> values = new LinkedHashMap<>();
  final List<Doubt> doubts = new ArrayList<>();
  private final Text text;
  private final Scene scene;
  private final List<Finding> findings;
  private final Map<Slot<?>, String> words = new LinkedHashMap<>();
  private final List<Finding> bare = new ArrayList<>();
  private final WhenBuilder main;
  private final WhenBuilder closing;
  private final WhenBuilder last;
  private @Nullable WhenBuilder open;

  Assembly(Text text, Scene scene, List<Finding> findings) {
    this.text = text;
    this.scene = scene;
    this.findings = findings;
    main = new WhenBuilder(scene, Slot.WHEN, "");
    closing = new WhenBuilder(scene, Slot.REGISTRATION, "registration until ");
    last = new WhenBuilder(scene, Slot.SERIES, "series until ");
  }

  void run() {
    for (int i = 0; i < findings.size(); i++) {
      add(findings.get(i), i);
    }
    bareHours();
    if (!main.isEmpty()) {
      When when = main.build();
      doubts.addAll(main.doubts());
      if (!when.equals(new When(null, null, null, null))) {
        boolean onlyZone = when.date() == null && when.time() == null;
        boolean place = scene.allows(Slot.ZONE) && !scene.allows(Slot.WHEN);
        if (onlyZone && when.zone() != null && place) {
          values.put(Slot.ZONE, when.zone());
        } else {
          values.put(Slot.WHEN, when);
        }
      }
      length();
    }
    registrationEnd();
    seriesEnd();
    seriesDay();
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
        doubts.add(new Doubt(slot, said, "date-month-only", Map.of(), List.of()));
      }
    } else if (meaning instanceof Meaning.Given given) {
      open = null;
      given(given, said);
    } else if (meaning instanceof Meaning.Unsure unsure && unsure.slot() != Slot.WHEN) {
      open = null;
      doubts.add(
          new Doubt(unsure.slot(), said, unsure.reason(), unsure.arguments(), unsure.offers()));
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

  private @Nullable WhenBuilder target(Meaning.Until until, int place, String said) {
    Slot<?> before = until.of();
    for (int i = place - 1; before == null && i >= 0; i--) {
      Meaning meaning = findings.get(i).meaning();
      if (meaning instanceof Meaning.Given given) {
        before = given.slot();
      } else if (!(meaning instanceof Meaning.Filler)) {
        break;
      }
    }
    if (before == Slot.REGISTRATION) {
      return closing;
    }
    if (before == Slot.SERIES) {
      return last;
    }
    boolean registration = says(Slot.REGISTRATION) || scene.asked() == Slot.REGISTRATION;
    boolean series = says(Slot.SERIES) || scene.asked() == Slot.SERIES;
    if (registration != series) {
      return registration ? closing : last;
    }
    boolean deadline =
        scene.asked() == Slot.WHEN
            || scene.hasVerb() && !scene.allows(Slot.SERIES) && !scene.allows(Slot.REGISTRATION);
    if (!deadline) {
      doubts.add(new Doubt(Slot.SERIES, said, "until-what", Map.of(), untilOffers(place)));
    }
    return deadline ? main : new WhenBuilder(scene, Slot.SERIES, "");
  }

  private List<Candidate> untilOffers(int place) {
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

  private void given(Meaning.Given given, String said) {
    Slot<?> slot = given.slot();
    Object before = values.get(slot);
    if (before == null) {
      values.put(slot, given.value());
      words.put(slot, said);
    } else if (LISTS.contains(slot)) {
      values.put(
          slot,
          Stream.concat(((List<?>) before).stream(), ((List<?>) given.value()).stream())
              .distinct()
              .toList());
    } else if (before instanceof Series series
        && given.value() instanceof Series other
        && fits(series, other)) {
      values.put(slot, series.changedBy(other));
    } else if (!before.equals(given.value())) {
      two(slot, said);
    }
  }

  private static boolean fits(Series one, Series other) {
    return (one.rhythm() == null || other.rhythm() == null)
        && (one.times() == null || other.times() == null);
  }

  private void two(Slot<?> slot, String said) {
    String before = words.getOrDefault(slot, "");
    doubts.add(
        new Doubt(
            slot,
            before + " … " + said,
            "two",
            Map.of("slot", slot.name()),
            List.of(new Candidate(before, before), new Candidate(said, said))));
  }

  /** Hours that may be a time or a length are what the rest of the line leaves room for. */
  private void bareHours() {
    List<Finding> unclear = new ArrayList<>();
    for (Finding finding : bare) {
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
      ClockWords clock =
          new ClockWords(hours.hours(), hours.minutes(), 0, hours.minutesSaid(), false, true);
      main.add(TimeRecogniser.meaning(clock, scene), said);
    } else if (LengthRecogniser.meaning(hours.length()) instanceof Meaning.Given given) {
      given(given, said);
    } else {
      doubts.add(new Doubt(Slot.LENGTH, said, "length-range", Map.of(), List.of()));
    }
  }

  private void oneUnclear(Finding finding) {
    Meaning.BareHours hours = (Meaning.BareHours) finding.meaning();
    boolean time = main.hasTime();
    boolean length = values.containsKey(Slot.LENGTH) || main.length() != null;
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
    doubts.add(new Doubt(Slot.WHEN, said, "hours-time-or-length", Map.of(), offers));
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

  /** A range says the length too; another length beside it must be the same. */
  private void length() {
    Duration length = main.length();
    if (length != null
        && values.get(Slot.LENGTH) instanceof Duration said
        && !said.equals(length)) {
      doubts.add(
          new Doubt(
              Slot.LENGTH,
              words.getOrDefault(Slot.LENGTH, ""),
              "two",
              Map.of("slot", Slot.LENGTH.name()),
              List.of(scene.offers().length(said), scene.offers().length(length))));
    }
  }

  private void registrationEnd() {
    if (closing.isEmpty()) {
      return;
    }
    When until = closing.build();
    doubts.addAll(closing.doubts());
    boolean alone = until.date() == null && closing.doubts().isEmpty();
    if (alone) {
      doubts.add(new Doubt(Slot.REGISTRATION, "", "until-date", Map.of(), List.of()));
    }
    if (values.get(Slot.REGISTRATION) instanceof Registration said && !said.wanted()) {
      doubts.add(
          new Doubt(Slot.REGISTRATION, "", "two", Map.of("slot", "registration"), List.of()));
    }
    values.put(
        Slot.REGISTRATION, new Registration(true, closing.doubts().isEmpty() ? until : null));
    ofWhich(until);
  }

  /** A time or zone that stands after the closing date may have been meant for the meeting. */
  private void ofWhich(When until) {
    boolean meeting = scene.allows(Slot.WHEN) && scene.hasVerb();
    if (meeting && until.time() != null && !main.hasTime() && bare.isEmpty()) {
      doubts.add(
          new Doubt(
              Slot.WHEN,
              until.time().toString(),
              "time-of-which",
              Map.of(),
              List.of(scene.offers().time(until.time()))));
    }
    boolean other =
        until.zone() != null && !until.zone().getRules().equals(scene.line().zone().getRules());
    if (meeting && other && main.hasTime() && !main.hasZone()) {
      doubts.add(
          new Doubt(
              Slot.WHEN,
              Objects.requireNonNull(until.zone()).getId(),
              "zone-of-which",
              Map.of(),
              List.of(
                  scene.offers().zone(until.zone()), scene.offers().zone(scene.line().zone()))));
    }
  }

  private void seriesEnd() {
    if (last.isEmpty()) {
      return;
    }
    When until = last.build();
    doubts.addAll(last.doubts());
    Series end = new Series(null, null, null, until.date());
    Series before = values.get(Slot.SERIES) instanceof Series series ? series : null;
    if (before != null && before.times() != null) {
      doubts.add(new Doubt(Slot.SERIES, "", "series-end-two", Map.of(), List.of()));
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
      doubts.add(
          new Doubt(
              Slot.SERIES,
              words.getOrDefault(Slot.SERIES, ""),
              "series-weekday",
              Map.of("date", scene.offers().name(Objects.requireNonNull(when.date()))),
              List.of()));
    }
  }
}
