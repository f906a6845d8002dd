package org.intersession.bot.waitingroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.intersession.bot.waitingroom.roster.Presence.State;
import org.intersession.bot.waitingroom.roster.Presence.Stay;
import org.intersession.integrations.MeetingNotice.Kind;
import org.junit.jupiter.api.Test;

class PresenceTest {
  private static final List<Kind> KINDS =
      List.of(
          Kind.WAITING,
          Kind.PUT_BACK,
          Kind.ADMITTED,
          Kind.LEFT_DOOR,
          Kind.JOINED,
          Kind.LEFT,
          Kind.ENDED);

  @Test
  void whoComesWaits() {
    assertThat(Presence.of(steps(Kind.WAITING)).state()).isEqualTo(State.WAITING);
  }

  @Test
  void whoIsLetInIsInsideFromTheirJoining() {
    Presence inside = Presence.of(steps(Kind.WAITING, Kind.ADMITTED, Kind.LEFT_DOOR, Kind.JOINED));
    assertThat(inside.state()).isEqualTo(State.INSIDE);
    assertThat(inside.stays()).containsExactly(new Stay(at(3), null));
  }

  @Test
  void whoIsAdmittedAndNotYetInsideIsNotGone() {
    Presence admitted = Presence.of(steps(Kind.WAITING, Kind.ADMITTED, Kind.LEFT_DOOR));
    assertThat(admitted.state()).isEqualTo(State.ADMITTED);
  }

  @Test
  void whoGivesUpWaitingIsGone() {
    assertThat(Presence.of(steps(Kind.WAITING, Kind.LEFT_DOOR)).state()).isEqualTo(State.GONE);
  }

  @Test
  void whoComesBackHasTwoStays() {
    Presence back = Presence.of(steps(Kind.JOINED, Kind.LEFT, Kind.WAITING, Kind.JOINED));
    assertThat(back.stays()).containsExactly(new Stay(at(0), at(1)), new Stay(at(3), null));
  }

  @Test
  void whoIsPutBackWaitsAndIsMarked() {
    Presence back = Presence.of(steps(Kind.JOINED, Kind.PUT_BACK, Kind.LEFT));
    assertThat(back.state()).isEqualTo(State.WAITING);
    assertThat(back.putBack()).isTrue();
    assertThat(back.stays()).containsExactly(new Stay(at(0), at(1)));
  }

  @Test
  void theEndOfTheMeetingEndsEveryStay() {
    Presence gone = Presence.of(steps(Kind.JOINED, Kind.ENDED));
    assertThat(gone.state()).isEqualTo(State.GONE);
    assertThat(gone.stays()).containsExactly(new Stay(at(0), at(1)));
  }

  @Test
  void theEndOfAnEarlierHoldingEndsNothingLater() {
    assertThat(Presence.of(steps(Kind.ENDED, Kind.WAITING)).state()).isEqualTo(State.WAITING);
  }

  /** Whatever happened, hearing it in another order and more than once tells the same. */
  @Test
  void orderAndRepetitionMakeNoDifference() {
    Random random = new Random(20270312);
    for (int round = 0; round < 5_000; round++) {
      List<Step> told = new ArrayList<>();
      int length = 1 + random.nextInt(9);
      for (int i = 0; i < length; i++) {
        told.add(new Step(KINDS.get(random.nextInt(KINDS.size())), at(random.nextInt(6))));
      }
      List<Step> other = new ArrayList<>(told);
      other.addAll(told.subList(0, random.nextInt(told.size() + 1)));
      Collections.shuffle(other, random);
      assertThat(Presence.of(other)).as("%s", told).isEqualTo(Presence.of(told));
    }
  }

  /** However wild, at most one stay is open, and only while somebody is inside. */
  @Test
  void onlyThoseInsideHaveAnOpenStay() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      List<Step> told = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        told.add(new Step(KINDS.get(random.nextInt(KINDS.size())), at(i)));
      }
      Presence presence = Presence.of(told);
      long open = presence.stays().stream().filter(stay -> stay.until() == null).count();
      assertThat(open).as("%s", told).isEqualTo(presence.is(State.INSIDE) ? 1 : 0);
    }
  }

  private static List<Step> steps(Kind... kinds) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      steps.add(new Step(kinds[i], at(i)));
    }
    return steps;
  }

  private static Instant at(int minute) {
    return Instant.parse("2027-03-12T13:00:00Z").plusSeconds(60L * minute);
  }
}
