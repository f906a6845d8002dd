package org.intersession.bot.waitingroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.Registrant;
import org.intersession.bot.waitingroom.Verdict.Certainty;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;
import org.intersession.bot.waitingroom.roster.Standing.Flag;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingRequest.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingRoomTest {
  private static final Instant NINE = Instant.parse("2027-03-12T08:00:00Z");

  private final List<Guest> guests =
      List.of(
          guest("1", "Jane", "Mwangi", "Kenya", Kind.REGISTERED),
          guest("2", "Ana", "Solano", "Costa Rica", Kind.REGISTERED),
          guest("3", "Peter", "Heron", "Wetland Friends", Kind.OBSERVER),
          guest("4", "Louise", "Martin", "Interpreters", Kind.INTERPRETER),
          guest("5", "Delegation", "Room", "Japan", Kind.REGISTERED));
  private final List<Coming> comings = new ArrayList<>();

  @Test
  void theirOwnLinkUnderTheirOwnNameOpensTheDoor() {
    comes("KENYA - Jane MWANGI", "z1");
    Standing jane = judged(Phase.OPEN).get(0);
    assertThat(jane.automatic()).isTrue();
    assertThat(jane.verdict().certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(jane.rename()).isEmpty();
  }

  @Test
  void aNameAloneOnlyAdvises() {
    comes("Jane Mwangi (Kenya)", "");
    Standing jane = judged(Phase.OPEN).get(0);
    assertThat(jane.guest()).map(Guest::id).contains("1");
    assertThat(jane.comesIn()).isTrue();
    assertThat(jane.automatic()).isFalse();
    assertThat(jane.rename()).isEqualTo("KENYA - Jane MWANGI");
  }

  @Test
  void aLinkThatIsNotOursOpensNothing() {
    comes("Jane Mwangi", "stranger");
    assertThat(judged(Phase.OPEN).get(0).automatic()).isFalse();
  }

  @Test
  void theSameLinkTwiceAtOnceOpensNothing() {
    comes("KENYA - Jane MWANGI", "z1");
    comes("KENYA - Jane MWANGI", "z1");
    assertThat(judged(Phase.OPEN))
        .allSatisfy(one -> assertThat(one.automatic()).isFalse())
        .allSatisfy(one -> assertThat(one.flags()).contains(Flag.LINK_TWICE));
  }

  @Test
  void aLinkThatIsAlreadyInsideOpensNothing() {
    comes("KENYA - Jane MWANGI", "z1", MeetingNotice.Kind.JOINED);
    comes("KENYA - Jane MWANGI", "z1");
    assertThat(judged(Phase.OPEN)).noneMatch(Standing::automatic);
  }

  @Test
  void aLinkIsFreeAgainWhenItsFirstDeviceHasGone() {
    comes("KENYA - Jane MWANGI", "z1", MeetingNotice.Kind.JOINED, MeetingNotice.Kind.LEFT);
    comes("KENYA - Jane MWANGI", "z1");
    assertThat(waiting(Phase.OPEN)).allMatch(Standing::automatic);
  }

  @Test
  void aSecondPersonWithTheFirstOnesLinkIsFlagged() {
    comes("Bob Stranger", "z1");
    comes("Ana Solano", "z1");
    assertThat(judged(Phase.OPEN))
        .allSatisfy(one -> assertThat(one.flags()).contains(Flag.LINK_OF_ANOTHER))
        .noneMatch(Standing::automatic);
  }

  @Test
  void aLinkUnderNoNameAtAllAsksAPerson() {
    comes("iPad", "z1");
    Standing device = judged(Phase.OPEN).get(0);
    assertThat(device.automatic()).isFalse();
    assertThat(device.verdict().certainty()).isEqualTo(Certainty.AMBIGUOUS);
  }

  @Test
  void whoWasPutBackIsNotLetInAgainByItself() {
    comes("KENYA - Jane MWANGI", "z1", MeetingNotice.Kind.JOINED, MeetingNotice.Kind.PUT_BACK);
    Standing jane = judged(Phase.OPEN).get(0);
    assertThat(jane.waits()).isTrue();
    assertThat(jane.flags()).containsExactly(Flag.PUT_BACK);
    assertThat(jane.automatic()).isFalse();
  }

  @Test
  void whoIsHeldIsNotLetInByItself() {
    comings.add(coming("KENYA - Jane MWANGI", "z1", "", true, List.of()));
    assertThat(judged(Phase.OPEN).get(0).automatic()).isFalse();
  }

  @Test
  void thePersonOnTwoDevicesIsFlagged() {
    comes("Jane Mwangi", "", MeetingNotice.Kind.JOINED);
    comes("Mwangi, Jane", "");
    assertThat(judged(Phase.OPEN))
        .allSatisfy(one -> assertThat(one.flags()).contains(Flag.HERE_TWICE));
  }

  @Test
  void interpretersComeFirst() {
    comes("KENYA - Jane MWANGI", "z1");
    comes("Louise Martin", "z4");
    assertThat(judged(Phase.BEFORE).get(0).coming().name()).isEqualTo("Louise Martin");
  }

  @Test
  void whoDialsInIsAskedFor() {
    comings.add(coming("", "", "+41 22 555 01 01", false, List.of()));
    Standing phone = judged(Phase.OPEN).get(0);
    assertThat(phone.flags()).containsExactly(Flag.DIALS_IN);
    assertThat(phone.treatment()).isEqualTo(Treatment.ASK);
  }

  @Test
  void whomAnOfficerNamesAreThere() {
    comings.add(coming("iPad", "", "", false, List.of("1", "3")));
    Standing device = judged(Phase.OPEN).get(0);
    assertThat(device.guests()).extracting(Guest::id).containsExactly("1", "3");
    assertThat(device.flags()).isEmpty();
  }

  @Test
  void severalOnADeviceComeInWhenTheLastOfThemMay() {
    comings.add(coming("iPad", "", "", false, List.of("1", "3")));
    assertThat(judged(Phase.CLOSED).get(0).treatment()).isEqualTo(Treatment.WAIT);
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED,     BEFORE, ADMIT, ADMIT",
    "REGISTERED,     OPEN,   ADMIT, ADMIT",
    "REGISTERED,     CLOSED, ADMIT, WAIT",
    "REGISTERED,     VOTE,   WAIT,  WAIT",
    "OBSERVERS_WAIT, BEFORE, ADMIT, WAIT",
    "OBSERVERS_WAIT, OPEN,   ADMIT, ADMIT",
    "OBSERVERS_WAIT, CLOSED, ADMIT, WAIT",
    "HOLD_EVERYONE,  BEFORE, WAIT,  WAIT",
    "HOLD_EVERYONE,  OPEN,   WAIT,  WAIT",
  })
  void theRulesFollowTheMeeting(
      Admission admission, Phase phase, Treatment registered, Treatment observer) {
    Rules rules = new Rules(admission, phase, List.of());
    assertThat(rules.of(Kind.REGISTERED)).isEqualTo(registered);
    assertThat(rules.of(Kind.OBSERVER)).isEqualTo(observer);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void theUnknownAreAlwaysAskedAndInterpretersAlwaysFirst(Phase phase) {
    Rules rules = new Rules(Admission.HOLD_EVERYONE, phase, List.of());
    assertThat(rules.of(Kind.UNKNOWN)).isEqualTo(Treatment.ASK);
    assertThat(rules.of(Kind.INTERPRETER)).isEqualTo(Treatment.FIRST);
  }

  private List<Standing> judged(Phase phase) {
    return new WaitingRoom(
            new Rules(Admission.REGISTERED, phase, List.of()), new GuestMatch(guests))
        .standings(comings);
  }

  private List<Standing> waiting(Phase phase) {
    return judged(phase).stream().filter(Standing::waits).toList();
  }

  private void comes(String name, String link, MeetingNotice.Kind... then) {
    comings.add(coming(name, link, "", false, List.of(), then));
  }

  private Coming coming(
      String name,
      String link,
      String telephone,
      boolean held,
      List<String> known,
      MeetingNotice.Kind... then) {
    int number = comings.size() + 1;
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(MeetingNotice.Kind.WAITING, NINE.plusSeconds(number)));
    for (int i = 0; i < then.length; i++) {
      steps.add(new Step(then[i], NINE.plusSeconds(number + 10L + i)));
    }
    return new Coming(
        number, "k" + number, name, "", link, telephone, held, known, Presence.of(steps));
  }

  private static Guest guest(String id, String given, String family, String body, Kind kind) {
    return new Guest(
        new Registrant(id, given, family, "", body, "", given + "@example.org"),
        "z" + id,
        kind,
        kind == Kind.REGISTERED ? body.substring(0, 3) : "",
        body,
        body.toUpperCase(java.util.Locale.ROOT)
            + " - "
            + given
            + " "
            + family.toUpperCase(java.util.Locale.ROOT),
        false);
  }
}
