package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Intent;
import org.intersession.bot.commands.language.Registration;
import org.intersession.bot.commands.language.Series;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
  private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

  private final PlanReader reader =
      new PlanReader(new PlanReader.Defaults(Duration.ofMinutes(60), 30, null));
  private final Map<Slot<?>, Object> said = new HashMap<>();

  @Test
  void whatIsMissingIsAskedForOneAtATime() {
    assertThat(gap().key()).isEqualTo("ask.title");
    said.put(Slot.TITLE, "Bureau");
    assertThat(gap().key()).isEqualTo("ask.when");
    said.put(Slot.WHEN, new When(null, LocalTime.of(14, 0), null, null));
    assertThat(gap().key()).isEqualTo("ask.date");
    said.put(Slot.WHEN, new When(FRIDAY, null, null, null));
    assertThat(gap().key()).isEqualTo("ask.time");
    said.put(Slot.WHEN, new When(FRIDAY, LocalTime.of(14, 0), null, null));
    assertThat(plan().assumed()).containsExactly("zone", "length", "size", "admission");
  }

  @Test
  void aTimeRangeGivesTheLengthAndMayGoPastMidnight() {
    complete();
    said.put(Slot.WHEN, new When(FRIDAY, LocalTime.of(22, 0), GENEVA, LocalTime.of(1, 0)));
    assertThat(plan().plan().length()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void aRangeAndALengthThatDisagreeAreAsked() {
    complete();
    said.put(Slot.WHEN, new When(FRIDAY, LocalTime.of(14, 0), GENEVA, LocalTime.of(15, 0)));
    said.put(Slot.LENGTH, Duration.ofMinutes(90));
    assertThat(gap().key()).isEqualTo("ask.length-two");
  }

  @Test
  void aTimeThatHasPassedIsRefused() {
    complete();
    said.put(Slot.WHEN, new When(LocalDate.of(2027, 2, 28), LocalTime.of(14, 0), GENEVA, null));
    assertThat(gap().key()).isEqualTo("refuse.past");
  }

  @Test
  void aTimeThatAClockChangeSkipsIsRefusedWithItsNeighbours() {
    complete();
    said.put(Slot.WHEN, new When(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), GENEVA, null));
    assertThat(gap().key()).isEqualTo("refuse.skipped");
    assertThat(gap().lines()).containsExactly("2027-03-28 01:30", "2027-03-28 03:30");
  }

  @Test
  void impossibleSizesAndLengthsAreAskedAgain() {
    complete();
    said.put(Slot.SIZE, 0);
    assertThat(gap().key()).isEqualTo("ask.size");
    said.put(Slot.SIZE, 1);
    said.put(Slot.LENGTH, Duration.ofHours(25));
    assertThat(gap().key()).isEqualTo("ask.length");
  }

  @Test
  void registrationUntilADayClosesAtItsEnd() {
    complete();
    until(LocalDate.of(2027, 3, 10));
    assertThat(plan().plan().settings().registrationUntil()).hasToString("2027-03-10T22:59:59Z");
    assertThat(plan().plan().settings().admission()).isEqualTo(Admission.REGISTERED);
  }

  @Test
  void registrationUntilTheDayItselfClosesWithTheStart() {
    complete();
    until(FRIDAY);
    assertThat(plan().plan().settings().registration()).isTrue();
    assertThat(plan().plan().settings().registrationUntil()).isNull();
  }

  @Test
  void registrationCannotCloseAfterTheStartNorInThePast() {
    complete();
    until(LocalDate.of(2027, 3, 13));
    assertThat(gap().key()).isEqualTo("ask.closing-late");
    until(LocalDate.of(2027, 2, 20));
    assertThat(gap().key()).isEqualTo("ask.closing-past");
  }

  @Test
  void oneLanguageAloneIsNoInterpretation() {
    complete();
    said.put(Slot.INTERPRETATION, List.of("fr"));
    assertThat(gap().key()).isEqualTo("ask.floor");
    said.put(Slot.MORE_LANGUAGES, List.of("en"));
    assertThat(plan().plan().settings().languages()).containsExactly("fr", "en");
  }

  @Test
  void eachLanguageButTheFloorsNeedsABoothOfTwo() {
    complete();
    said.put(Slot.INTERPRETATION, List.of("en", "fr", "es"));
    assertThat(plan().plan().settings().interpretersNeeded()).isEqualTo(4);
  }

  @Test
  void anInterpreterOfAnotherLanguageIsAsked() {
    complete();
    said.put(Slot.INTERPRETATION, List.of("en", "fr"));
    said.put(Slot.INTERPRETERS, List.of(new Interpreter("a@example.org", "en", "ru")));
    assertThat(gap().key()).isEqualTo("ask.interpreter");
  }

  @Test
  void theFirstOfASeriesIsFoundFromItsRhythm() {
    complete();
    said.put(Slot.WHEN, new When(null, LocalTime.of(10, 0), GENEVA, null));
    said.put(
        Slot.SERIES,
        new Series(new Rhythm(Rhythm.Unit.MONTH, 1, 1), java.time.DayOfWeek.MONDAY, 3, null));
    assertThat(plan().plan().starts())
        .extracting(Instant::toString)
        .containsExactly("2027-03-01T09:00:00Z", "2027-04-05T08:00:00Z", "2027-05-03T08:00:00Z");
  }

  @Test
  void aSeriesWithoutAnEndIsAsked() {
    complete();
    said.put(Slot.SERIES, new Series(new Rhythm(Rhythm.Unit.WEEK, 1, 0), null, null, null));
    assertThat(gap().slot()).isEqualTo(Slot.SERIES);
    assertThat(gap().key()).isEqualTo("ask.series-end");
  }

  @Test
  void aTitleTooLongIsAskedAgain() {
    complete();
    said.put(Slot.TITLE, "x".repeat(201));
    assertThat(gap().key()).isEqualTo("ask.title-shorter");
  }

  private void complete() {
    said.put(Slot.TITLE, "Bureau");
    said.put(Slot.WHEN, new When(FRIDAY, LocalTime.of(14, 0), GENEVA, null));
  }

  private void until(LocalDate date) {
    said.put(Slot.REGISTRATION, new Registration(true, new When(date, null, null, null)));
  }

  private PlanReader.Planned plan() {
    return reader.plan(
        new Reading(Intent.COMMAND, "meet", null, said, List.of(), List.of(), List.of()),
        GENEVA,
        NOW);
  }

  private Gap gap() {
    return catchThrowableOfType(Gap.class, this::plan);
  }
}
