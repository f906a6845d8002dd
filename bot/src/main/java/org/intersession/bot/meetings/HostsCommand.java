package org.intersession.bot.meetings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.HostPool.Booking;
import org.intersession.bot.meetings.HostPool.Range;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Bar;
import org.intersession.integrations.CardElement.Bars;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Shows the licences and organisers, and how much they are booked in the coming weeks. */
final class HostsCommand implements Command {
  private static final int WEEKS = 4;
  private static final int HOURS = 40;

  private final Pool pool;
  private final MeetingWords words;

  HostsCommand(Pool pool, MeetingWords words) {
    this.pool = pool;
    this.words = words;
  }

  @Override
  public String name() {
    return "hosts";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of();
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Locale locale = said.locale();
    ZonedDateTime monday =
        said.now()
            .atZone(said.zone())
            .truncatedTo(ChronoUnit.DAYS)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    HostPool hosts = pool.in(new Range(monday.toInstant(), monday.plusWeeks(WEEKS).toInstant()));
    if (hosts.hosts().isEmpty()) {
      return Reply.say(words.text(locale, "refuse.no-hosts"));
    }
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(words.text(locale, "hosts.intro", Map.of("hours", HOURS)), Tone.QUIET));
    for (int week = 0; week < WEEKS; week++) {
      ZonedDateTime start = monday.plusWeeks(week);
      Range range = new Range(start.toInstant(), start.plusWeeks(1).toInstant());
      body.add(
          new Text(
              words.text(
                  locale, "hosts.week", Map.of("day", words.date(locale, start.toLocalDate()))),
              Tone.STRONG));
      body.add(
          new Bars(hosts.hosts().stream().map(host -> bar(hosts, host, range, locale)).toList()));
    }
    return Reply.say(new Card(words.text(locale, "hosts.title"), locale, body, List.of()));
  }

  private Bar bar(HostPool hosts, Host host, Range week, Locale locale) {
    int of = HOURS * host.slots();
    long minutes =
        hosts.bookings().stream()
            .filter(booking -> booking.of(host))
            .mapToLong(booking -> within(booking, week))
            .sum();
    String label =
        words.text(
            locale,
            "hosts.host",
            Map.of(
                "host", host.name(),
                "platform", host.platform(),
                "capacity", host.capacity(),
                "slots", host.slots()));
    return new Bar(label, (int) Math.min(of, (minutes + 59) / 60), of);
  }

  private static long within(Booking booking, Range week) {
    if (!booking.during().overlaps(week)) {
      return 0;
    }
    Instant start =
        booking.during().start().isBefore(week.start()) ? week.start() : booking.during().start();
    Instant end = booking.during().end().isAfter(week.end()) ? week.end() : booking.during().end();
    return Duration.between(start, end).toMinutes();
  }
}
