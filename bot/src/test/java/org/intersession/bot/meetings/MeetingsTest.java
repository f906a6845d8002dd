package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Registration;
import org.intersession.bot.commands.language.Series;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Extent;
import org.intersession.bot.commands.language.When;
import org.intersession.bot.meetings.Meeting.State;
import org.intersession.bot.meetings.TestPlatform.Trouble;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

  private TestRoom room = new TestRoom(new Host("zoom", "one@example.org", "Zoom one", 300, 2));

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aConfirmedMeetingIsOnThePlatformOnceAndThePlaceIsTold() {
    assertThat(TestRoom.text(room.confirm("meet", friday("SPWG"))))
        .startsWith("Meeting 1 is booked: SPWG, Friday 12 March 2027, 14:00 Europe/Zurich");
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(1);
    assertThat(room.store.find(1).orElseThrow().state()).isEqualTo(State.SET_UP);
    assertThat(room.told).hasSize(1);
    assertThat(room.told.get(0))
        .contains("The meeting is set up on Zoom.", "https://meet.example/join/zoom-1", "Ready.");
    assertThat(room.events).containsExactly(new MeetingSettled(1, 1, "set-up"));
  }

  @Test
  void confirmingOneDraftTwiceMakesOneMeeting() {
    room.confirm("meet", friday("SPWG"), 7);
    room.confirm("meet", friday("SPWG"), 7);
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(1);
    assertThat(room.store.find(2)).isEmpty();
  }

  @Test
  void hundredConfirmationsForOneHourBookEverySlotOnceAndTellTheOthersWhenItIsFree()
      throws Exception {
    room.close();
    room =
        new TestRoom(
            new Host("zoom", "one@example.org", "Zoom one", 300, 2),
            new Host("zoom", "two@example.org", "Zoom two", 300, 2),
            new Host("zoom", "three@example.org", "Zoom three", 300, 2));
    List<Callable<Reply>> people =
        IntStream.range(0, 100)
            .<Callable<Reply>>mapToObj(i -> () -> room.confirm("meet", friday("Meeting " + i)))
            .toList();
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    List<Reply> replies = new java.util.ArrayList<>();
    for (Future<Reply> one : crowd.invokeAll(people)) {
      replies.add(one.get());
    }
    crowd.shutdown();
    List<Reply> refused = replies.stream().filter(Reply.Refuse.class::isInstance).toList();
    assertThat(replies).filteredOn(Reply.Say.class::isInstance).hasSize(6);
    assertThat(refused).hasSize(94);
    assertThat(refused)
        .allSatisfy(
            one ->
                assertThat(TestRoom.text(one))
                    .contains("The next free times: Friday 12 March 2027, 17:00 Europe/Zurich"));
    assertThat(((Reply.Refuse) refused.get(0)).candidates()).hasSize(3);
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(6);
  }

  @Test
  void aLostAnswerLeavesOneMeetingOnThePlatform() {
    room.zoom.next(Trouble.LOSES_THE_ANSWER);
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    assertThat(room.store.find(1).orElseThrow().state()).isEqualTo(State.CREATING);
    room.ledger.after(Duration.ofSeconds(5));
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(1);
    assertThat(room.store.find(1).orElseThrow().state()).isEqualTo(State.SET_UP);
  }

  @Test
  void aLostRequestIsMadeAgainOnlyAfterItCanNoLongerArrive() {
    room.zoom.next(Trouble.LOSES_THE_REQUEST);
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.ledger.after(Duration.ofSeconds(5));
    assertThat(room.zoom.meetings).isEmpty();
    room.ledger.after(Duration.ofSeconds(20));
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(1);
  }

  @Test
  void aRefusedMeetingFreesItsHostAndSaysWhy() {
    room.zoom.next(Trouble.REFUSES);
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    assertThat(room.told.get(0)).contains("was not set up on Zoom", "has no licence");
    assertThat(room.hosts.of(1)).isEmpty();
    assertThat(room.calendar.coming(room.clock.instant(), 10)).isEmpty();
  }

  @Test
  void whatThePlatformDropsInSilenceIsSaidByName() {
    room.zoom.drops(new Difference("interpretation", "on", "nothing"));
    room.confirm("meet", with(friday("SPWG"), Slot.INTERPRETATION, List.of("en", "fr")));
    room.ledger.settle();
    assertThat(room.told.get(0))
        .contains("Zoom dropped without saying so: interpretation. Asked for: on. Found: nothing.")
        .contains("Not ready");
  }

  @Test
  void interpretersAreMissingUntilTheyAreNamed() {
    room.confirm("meet", with(friday("SPWG"), Slot.INTERPRETATION, List.of("en", "fr")));
    room.ledger.settle();
    assertThat(room.text("meeting", Map.of(Slot.NUMBER, 1)))
        .contains("Not ready: interpreters 0 of 2 named; no officer on duty is named.");
    room.confirm(
        "settings",
        Map.of(
            Slot.NUMBER,
            1,
            Slot.INTERPRETERS,
            List.of(
                new Interpreter("a@example.org", "en", "fr"),
                new Interpreter("b@example.org", "fr", "en")),
            Slot.OFFICER,
            "awa@example.org"));
    room.ledger.settle();
    assertThat(room.text("meeting", Map.of(Slot.NUMBER, 1))).contains("Ready.");
    assertThat(room.zoom.meetings.get("zoom-1").interpreters()).hasSize(2);
  }

  @Test
  void aMeetingIsMovedOnThePlatformAndKeepsItsHostOnlyForTheNewTime() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.confirm("move", Map.of(Slot.NUMBER, 1, Slot.WHEN, time(15)));
    assertThat(room.store.find(1).orElseThrow().state()).isEqualTo(State.CHANGING);
    room.ledger.settle();
    assertThat(room.zoom.meetings.get("zoom-1").times().get(0).start().toString())
        .isEqualTo("2027-03-12T15:00+01:00[Europe/Zurich]");
    assertThat(room.hosts.of(1)).hasSize(1);
    assertThat(room.hosts.of(1).get(0).during().start()).hasToString("2027-03-12T13:15:00Z");
    assertThat(room.told.get(1)).contains("has been changed on Zoom", "15:00 Europe/Zurich");
  }

  @Test
  void aMoveThatThePlatformRefusesLeavesEverythingAsItWas() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.zoom.next(Trouble.REFUSES);
    room.confirm("move", Map.of(Slot.NUMBER, 1, Slot.WHEN, time(15)));
    room.ledger.settle();
    Meeting meeting = room.store.find(1).orElseThrow();
    assertThat(meeting.state()).isEqualTo(State.SET_UP);
    assertThat(meeting.plan().first().getHour()).isEqualTo(14);
    assertThat(room.hosts.of(1).get(0).during().start()).hasToString("2027-03-12T12:15:00Z");
    assertThat(room.told.get(1)).contains("The meeting stays as it was.");
  }

  @Test
  void aMeetingCannotMoveOntoAnotherOfItsHost() {
    room.close();
    room = new TestRoom(new Host("zoom", "one@example.org", "Zoom one", 300, 1));
    room.confirm("meet", friday("One"));
    room.confirm("meet", at("Two", 9));
    room.ledger.settle();
    assertThat(room.text("move", Map.of(Slot.NUMBER, 2, Slot.WHEN, time(14))))
        .startsWith("refused: The host of meeting 2 (Zoom one) is taken");
    assertThat(room.hosts.of(2)).hasSize(1);
  }

  @Test
  void meetingsWithDifferentChatRulesDoNotShareAHost() {
    room.confirm("meet", friday("One"));
    assertThat(room.text("meet", with(friday("Two"), Slot.CHAT, ChatRule.OFF)))
        .startsWith("refused: No host on Zoom is free");
    assertThat(room.text("meet", friday("Three"))).doesNotStartWith("refused");
  }

  @Test
  void whatWasShownOnOnePlatformIsNotMadeOnAnother() {
    room.close();
    room =
        new TestRoom(
            new Host("zoom", "one@example.org", "Zoom one", 300, 1),
            new Host("teams", "two@example.org", "Teams two", 300, 1));
    assertThat(room.text("meet", friday("Shown"))).contains("Platform: Zoom");
    room.confirm("meet", friday("Faster"), 8);
    assertThat(TestRoom.text(room.confirm("meet", friday("Shown"), 0)))
        .startsWith("refused: No host on Zoom is free");
  }

  @Test
  void aCancelledMeetingIsGoneFromThePlatformAndFreesItsHost() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.confirm("cancel", Map.of(Slot.NUMBER, 1));
    room.ledger.settle();
    assertThat(room.zoom.meetings).isEmpty();
    assertThat(room.hosts.of(1)).isEmpty();
    assertThat(room.told.get(1)).contains("has been cancelled on Zoom");
    assertThat(room.text("cancel", Map.of(Slot.NUMBER, 1)))
        .startsWith("refused: Meeting 1 cannot be changed now: it is cancelled.");
  }

  @Test
  void aMeetingRemovedOnThePlatformIsNoticedWhenItIsLookedAt() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.zoom.meetings.clear();
    assertThat(room.text("meeting", Map.of(Slot.NUMBER, 1)))
        .contains("State: missing on its platform");
    room.ledger.settle();
    assertThat(room.told.get(1)).contains("Zoom does not have this meeting any more");
  }

  @Test
  void aMeetingRemovedOnThePlatformIsNoticedByTheRound() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    room.zoom.meetings.clear();
    room.watch.round();
    room.watch.round();
    room.ledger.settle();
    assertThat(room.told).hasSize(2);
    assertThat(room.store.find(1).orElseThrow().state()).isEqualTo(State.MISSING);
  }

  @Test
  void registrationClosesAtItsTimeOfBusiness() {
    room.confirm(
        "meet",
        with(
            friday("SPWG"),
            Slot.REGISTRATION,
            new Registration(true, new When(LocalDate.of(2027, 3, 10), null, null, null))));
    room.ledger.settle();
    room.clock.advance(Duration.ofDays(9));
    room.ledger.settle();
    assertThat(room.zoom.closed).isEmpty();
    room.clock.advance(Duration.ofHours(15));
    room.ledger.settle();
    assertThat(room.zoom.closed).containsExactly("zoom-1");
  }

  @Test
  void theOfficerOnDutyIsToldBeforeTheStartWhatToDo() {
    room.confirm(
        "meet",
        with(
            with(friday("SPWG"), Slot.INTERPRETATION, List.of("en", "fr")),
            Slot.OFFICER,
            "awa@example.org"));
    room.ledger.settle();
    room.clock.advance(Duration.ofDays(11).plusHours(4).plusMinutes(31));
    room.ledger.settle();
    assertThat(room.told).hasSize(2);
    assertThat(room.told.get(1))
        .contains("To do for meeting 1", "awa@example.org is on duty", "Start the interpretation");
  }

  @Test
  void aHostsDayOfChangesIsCountedAndTheRestWaitsForTheNext() {
    room.close();
    room = new TestRoom(1, new Host("zoom", "one@example.org", "Zoom one", 300, 2));
    room.confirm("meet", friday("One"));
    room.ledger.settle();
    room.confirm("meet", friday("Two"));
    room.ledger.settle();
    assertThat(room.zoom.meetings).hasSize(1);
    assertThat(room.told.get(1)).contains("Zoom asks to wait", "2027-03-02 00:00 UTC");
    room.ledger.after(Duration.ofHours(16));
    assertThat(room.zoom.meetings).hasSize(2);
  }

  @Test
  void oneOccurrenceOfASeriesIsMovedAndAnotherCancelled() {
    room.confirm("meet", weekly("Bureau", 4));
    room.ledger.settle();
    room.confirm(
        "move",
        Map.of(
            Slot.NUMBER,
            1,
            Slot.EXTENT,
            Extent.ONE,
            Slot.WHEN,
            new When(FRIDAY.plusWeeks(1), LocalTime.of(16, 0), null, null)));
    room.ledger.settle();
    room.confirm(
        "cancel",
        Map.of(Slot.NUMBER, 1, Slot.WHEN, new When(FRIDAY.plusWeeks(2), null, null, null)));
    room.ledger.settle();
    Meeting meeting = room.store.find(1).orElseThrow();
    assertThat(meeting.state()).isEqualTo(State.SET_UP);
    assertThat(meeting.plan().held())
        .extracting(one -> one.start().toString())
        .containsExactly("2027-03-12T13:00:00Z", "2027-03-19T15:00:00Z", "2027-04-02T12:00:00Z");
    assertThat(room.hosts.of(1)).hasSize(3);
  }

  @Test
  void theListNamesWhatIsComingWithBothForms() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    assertThat(room.text("meetings", Map.of()))
        .isEqualTo(
            """
            Coming meetings
            No. | Title | Next | Platform | State
            1 | SPWG | Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) | Zoom | set up
            Say for example “meeting 1” to see one.\
            """);
  }

  @Test
  void anotherMeetingOfTheSamePlaceAtThatTimeIsNamedOnTheDraft() {
    room.confirm("meet", friday("One"));
    assertThat(room.text("meet", friday("Two"))).contains("At the same time: meeting 1, One,");
  }

  @Test
  void anUnknownNumberSaysWhatToType() {
    assertThat(room.text("meeting", Map.of(Slot.NUMBER, 99999)))
        .isEqualTo("refused: There is no meeting 99999. Say “meetings” to see those there are.");
  }

  @Test
  void theHistoryNamesWhoPreparedAndWhoConfirmedFromWhichMessage() {
    room.confirm("meet", friday("SPWG"));
    room.ledger.settle();
    assertThat(room.text("meeting", Map.of(Slot.NUMBER, 1)))
        .contains("confirmed | prepared by Jon Vik, confirmed by Awa Diop | message-1");
  }

  private static Map<Slot<?>, Object> friday(String title) {
    return at(title, 14);
  }

  private static Map<Slot<?>, Object> at(String title, int hour) {
    return new HashMap<>(
        Map.of(
            Slot.TITLE,
            title,
            Slot.WHEN,
            new When(FRIDAY, LocalTime.of(hour, 0), ZoneId.of("Europe/Zurich"), null),
            Slot.LENGTH,
            Duration.ofMinutes(60),
            Slot.SIZE,
            20));
  }

  private static Map<Slot<?>, Object> weekly(String title, int times) {
    return with(
        friday(title),
        Slot.SERIES,
        new Series(new Rhythm(Rhythm.Unit.WEEK, 1, 0), null, times, null));
  }

  private static Map<Slot<?>, Object> with(Map<Slot<?>, Object> said, Slot<?> slot, Object value) {
    said.put(slot, value);
    return said;
  }

  private static When time(int hour) {
    return new When(null, LocalTime.of(hour, 0), null, null);
  }
}
