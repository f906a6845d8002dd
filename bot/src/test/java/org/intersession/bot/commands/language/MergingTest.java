package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MergingTest {
  @Test
  void aNewTimeKeepsDateAndZone() {
    Reading draft = Sayings.read("meet \"A\" 12 March 2027 14:00 (Paris)", "en");
    Reading changed = draft.changedBy(Sayings.read("at 15:00 instead", "en"));
    assertThat(changed.get(Slot.WHEN))
        .contains(
            new When(
                LocalDate.of(2027, 3, 12), LocalTime.of(15, 0), ZoneId.of("Europe/Paris"), null));
  }

  @Test
  void anAnswerAboutTheDateLeavesTheZoneInDoubt() {
    Reading draft = Sayings.read("meet \"A\" 03/04/2027 14:00 IST", "en");
    Reading changed = draft.changedBy(Sayings.read("2027-04-03", "en"));
    assertThat(changed.doubts())
        .extracting(doubt -> doubt.reason())
        .containsExactly("zone-ambiguous");
  }

  @Test
  void aMergedMomentIsCheckedAgain() {
    Reading draft = Sayings.read("meet \"A\" 28 March 2027 14:00", "en");
    Line change = Sayings.line("at 02:30 instead", "en");
    Reading changed = draft.changedBy(Sayings.READER.read(change));
    assertThat(Sayings.READER.check(changed, change).doubts())
        .extracting(doubt -> doubt.reason())
        .containsExactly("time-skipped");
  }

  @Test
  void aBareNumberAnswersTheQuestionForASize() {
    assertThat(Sayings.READER.read(Sayings.line("45", "en"), Slot.SIZE).get(Slot.SIZE))
        .contains(45);
  }
}
