package org.intersession.bot.waitingroom.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.waitingroom.roster.Presence.Stay;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.jspecify.annotations.Nullable;

/** Who was in the room, by Party in the order of the list, with the times of each stay. */
final class Attendance {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final List<String> COLUMNS =
      List.of("body", "code", "name", "role", "shown", "from", "until", "minutes");

  private final Parties parties;

  Attendance(Parties parties) {
    this.parties = parties;
  }

  /** One stay of one person; nobody when it is not known who was behind the name. */
  private record Line(@Nullable Guest guest, Coming coming, Stay stay) {}

  TableDocument of(Roster roster, RosterWords words) {
    Comparator<Line> byBody =
        Comparator.<Line>comparingInt(line -> order(line.guest()))
            .thenComparing(line -> line.guest() == null ? "" : line.guest().body())
            .thenComparing(line -> name(line, words))
            .thenComparing(line -> line.stay().from());
    List<List<String>> rows =
        lines(roster)
            .sorted(byBody)
            .map(line -> row(line, roster.meeting().zone(), words))
            .toList();
    List<Column> columns =
        COLUMNS.stream().map(key -> new Column(key, words.text("attendance." + key), 6)).toList();
    String title =
        words.text(
            "attendance.title",
            Map.of("number", "" + roster.meeting().number(), "title", roster.meeting().title()));
    String zone = words.text("attendance.zone", Map.of("zone", roster.meeting().zone().getId()));
    return new TableDocument(
        title, zone, words.language(), false, columns, rows, null, List.of(zone));
  }

  private static Stream<Line> lines(Roster roster) {
    List<Line> lines = new ArrayList<>();
    for (Standing one : roster.all()) {
      for (Stay stay : one.coming().presence().stays()) {
        if (one.guests().isEmpty()) {
          lines.add(new Line(null, one.coming(), stay));
        }
        one.guests().forEach(guest -> lines.add(new Line(guest, one.coming(), stay)));
      }
    }
    return lines.stream();
  }

  /** Parties in their order, then the others, at the end those whom nobody knows. */
  private int order(@Nullable Guest guest) {
    if (guest == null) {
      return Integer.MAX_VALUE;
    }
    return parties.byCode(guest.party()).map(Party::order).orElse(Integer.MAX_VALUE - 1);
  }

  private static List<String> row(Line line, ZoneId zone, RosterWords words) {
    Guest guest = line.guest();
    Stay stay = line.stay();
    return List.of(
        guest == null ? "" : guest.body(),
        guest == null ? "" : guest.party(),
        name(line, words),
        guest == null ? "" : guest.registrant().role(),
        words.shown(line.coming()),
        time(stay.from(), zone),
        time(stay.until(), zone),
        stay.until() == null
            ? ""
            : Long.toString(Duration.between(stay.from(), stay.until()).toMinutes()));
  }

  private static String name(Line line, RosterWords words) {
    if (line.guest() != null) {
      return line.guest().name();
    }
    List<String> known = line.coming().known();
    return known.isEmpty() ? words.text("who.nobody") : String.join(", ", known);
  }

  private static String time(@Nullable Instant at, ZoneId zone) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }
}
