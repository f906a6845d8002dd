package org.intersession.bot.consultations.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final Instant AT = Instant.parse("2027-03-01T09:00:00.123456Z");

  private static List<Entry> chain(int length) {
    List<Entry> chain = new ArrayList<>();
    byte[] before = Entry.NOTHING;
    for (int number = 1; number <= length; number++) {
      Entry entry =
          Entry.next(
              7,
              number,
              AT.plusSeconds(number),
              "released",
              new UUID(1, number),
              "UGA",
              "{\"text\":\"" + number + "\"}",
              before);
      chain.add(entry);
      before = entry.hash();
    }
    return chain;
  }

  @Test
  void aChainAsItWasWrittenHolds() {
    assertThat(Entry.firstFalse(chain(20))).isZero();
    assertThat(Entry.firstFalse(List.of())).isZero();
  }

  @Test
  void whateverIsChangedIsFoundWhereItWasChanged() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      List<Entry> chain = chain(20);
      int at = random.nextInt(20);
      Entry entry = chain.get(at);
      chain.set(at, changed(entry, random.nextInt(4)));

      assertThat(Entry.firstFalse(chain)).isEqualTo(at + 1);
    }
  }

  private static Entry changed(Entry entry, int what) {
    return new Entry(
        entry.consultation(),
        entry.number(),
        what == 0 ? entry.at().plusMillis(1) : entry.at(),
        what == 1 ? "edited" : entry.event(),
        entry.comment(),
        what == 2 ? "FRA" : entry.party(),
        what == 3 ? entry.detail() + " " : entry.detail(),
        entry.before(),
        entry.hash());
  }

  @Test
  void anEntryThatWasTakenOutIsMissed() {
    List<Entry> chain = chain(20);
    chain.remove(9);

    assertThat(Entry.firstFalse(chain)).isEqualTo(10);
  }

  @Test
  void wordsThatMoveFromOnePartToTheNextMakeAnotherHash() {
    Entry one = Entry.next(1, 1, AT, "a", null, "bc", "d", Entry.NOTHING);
    Entry other = Entry.next(1, 1, AT, "ab", null, "c", "d", Entry.NOTHING);

    assertThat(one.hash()).isNotEqualTo(other.hash());
  }
}
