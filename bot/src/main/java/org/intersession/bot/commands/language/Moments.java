package org.intersession.bot.commands.language;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;

/**
 * Checks a date and time together: whether it has passed, or a clock change skips or repeats it.
 */
final class Moments {
  private Moments() {}

  static List<Doubt> doubts(When when, Line line, Slot<?> slot, String said) {
    if (when.date() == null || when.time() == null) {
      return List.of();
    }
    List<Doubt> doubts = new ArrayList<>();
    Offers offers = new Offers(line.locale());
    ZoneId zone = when.zone() == null ? line.zone() : when.zone();
    LocalDateTime start = when.date().atTime(when.time());
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(start);
    if (offsets.isEmpty()) {
      List<Candidate> around =
          List.of(offers.time(when.time().minusHours(1)), offers.time(when.time().plusHours(1)));
      doubts.add(doubt(slot, said, "time-skipped", around));
    } else if (offsets.size() > 1) {
      List<Candidate> both =
          offsets.stream()
              .map(offset -> new Candidate(when.time() + " UTC" + offset, start + offset.getId()))
              .toList();
      doubts.add(doubt(slot, said, "time-repeated", both));
    } else if (start.toInstant(offsets.get(0)).isBefore(line.now())) {
      boolean today = when.date().equals(line.now().atZone(zone).toLocalDate());
      List<Candidate> next = today ? List.of(offers.date(when.date().plusDays(1))) : List.of();
      doubts.add(doubt(slot, said, "date-time-passed", next));
    }
    if (doubts.isEmpty() && when.end() != null) {
      boolean clear = zone.getRules().getValidOffsets(when.date().atTime(when.end())).size() == 1;
      if (!clear) {
        doubts.add(doubt(slot, said, "time-end-change", List.of()));
      }
    }
    return doubts;
  }

  private static Doubt doubt(Slot<?> slot, String said, String reason, List<Candidate> offers) {
    return new Doubt(slot, said, reason, Map.of(), offers);
  }
}
