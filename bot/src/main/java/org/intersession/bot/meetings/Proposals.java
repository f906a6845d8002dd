package org.intersession.bot.meetings;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.AdviceRules.Criterion;
import org.intersession.bot.meetings.HostPool.Place;
import org.intersession.bot.meetings.PlatformAdvice.Advice;
import org.intersession.bot.meetings.PlatformAdvice.Need;
import org.intersession.bot.meetings.PlatformAdvice.Offer;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/** Finds a platform and a host for a plan, or says why there is none and what to say instead. */
final class Proposals {
  private final PlatformAdvice advice;
  private final Pool pool;
  private final CalendarStore calendar;
  private final Platforms platforms;
  private final HostLanguages spoken;
  private final MeetingProperties settings;

  Proposals(
      PlatformAdvice advice,
      Pool pool,
      CalendarStore calendar,
      Platforms platforms,
      HostLanguages spoken,
      MeetingProperties settings) {
    this.advice = advice;
    this.pool = pool;
    this.calendar = calendar;
    this.platforms = platforms;
    this.spoken = spoken;
    this.settings = settings;
  }

  /**
   * The proposal.
   *
   * @throws Gap when no host can hold the plan
   */
  Proposal propose(
      PlanReader.Planned planned, @Nullable String insisted, ChatPlace place, Instant now) {
    MeetingPlan plan = planned.plan();
    HostPool hosts = pool.around(plan);
    Advice advised = advise(plan, insisted, hosts);
    Choice choice = choose(plan, advised, hosts, now).get(0);
    return new Proposal(
        plan,
        planned.assumed(),
        advised,
        choice.place(),
        calendar.clashes(plan, place, 0),
        choice.unspoken());
  }

  /** The hosts that can hold the plan on the platform that the advice chooses, best first. */
  List<Place> places(MeetingPlan plan, @Nullable String insisted, Instant now) {
    HostPool hosts = pool.around(plan);
    Advice advised = advise(plan, insisted, hosts);
    return choose(plan, advised, hosts, now).stream().map(Choice::place).toList();
  }

  /** What a host lacks of the languages of a plan. */
  Unspoken unspoken(Host host, MeetingPlan plan) {
    List<String> asked = plan.settings().languages();
    return asked.isEmpty() || !advice.rules().can(host.platform(), "interpretation")
        ? Unspoken.NOTHING
        : Unspoken.of(asked, spoken.of(List.of(host)).getOrDefault(host, Optional.empty()));
  }

  private Advice advise(MeetingPlan plan, @Nullable String insisted, HostPool hosts) {
    List<Offer> offers =
        platforms.names().stream()
            .filter(platform -> hosts.capacity(platform) > 0)
            .map(
                platform ->
                    new Offer(
                        platform,
                        hosts.capacity(platform),
                        !pool.places(hosts, platform, plan).isEmpty()))
            .toList();
    if (insisted != null && offers.stream().noneMatch(one -> one.platform().equals(insisted))) {
      throw Gap.refuses("refuse.no-such-platform", Map.of("platform", insisted));
    }
    Need need =
        new Need(
            plan.size(),
            !plan.settings().languages().isEmpty(),
            plan.settings().registration(),
            plan.settings().admission(),
            settings.countries(),
            insisted);
    return advice.advise(need, offers).orElseThrow(() -> Gap.refuses("refuse.no-hosts", Map.of()));
  }

  /** The slots that can hold the plan: a host that can have its languages goes before others. */
  private List<Choice> choose(MeetingPlan plan, Advice advised, HostPool hosts, Instant now) {
    if (advised.lacks(Criterion.CAPACITY)) {
      throw tooLarge(plan, advised);
    }
    List<Place> free = pool.places(hosts, advised.chosen().platform(), plan);
    if (free.isEmpty()) {
      throw noneFree(plan, advised, hosts, now);
    }
    List<String> asked = plan.settings().languages();
    if (asked.isEmpty() || advised.lacks(Criterion.INTERPRETATION)) {
      return free.stream().map(place -> new Choice(place, Unspoken.NOTHING)).toList();
    }
    Map<Host, Optional<Set<String>>> languages =
        spoken.of(free.stream().map(Place::host).distinct().toList());
    return free.stream()
        .map(
            place ->
                new Choice(
                    place,
                    Unspoken.of(asked, languages.getOrDefault(place.host(), Optional.empty()))))
        .sorted(Comparator.comparing(choice -> choice.unspoken().weight()))
        .toList();
  }

  private static Gap tooLarge(MeetingPlan plan, Advice advised) {
    Offer other = advised.other();
    if (other != null && other.capacity() >= plan.size()) {
      return Gap.refuses(
          "refuse.too-large-here",
          Map.of(
              "size", plan.size(),
              "platform", advised.chosen().platform(),
              "capacity", advised.chosen().capacity(),
              "other", other.platform()));
    }
    int most = Math.max(advised.chosen().capacity(), other == null ? 0 : other.capacity());
    return Gap.asks(Slot.SIZE, "refuse.too-large", Map.of("size", plan.size(), "capacity", most));
  }

  private Gap noneFree(MeetingPlan plan, Advice advised, HostPool hosts, Instant now) {
    List<ZonedDateTime> next = pool.nextFree(hosts, advised.chosen().platform(), plan, now);
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("platform", advised.chosen().platform());
    arguments.put("start", plan.first());
    arguments.put("times", next);
    return Gap.refuses(
        next.isEmpty() ? "refuse.no-host-soon" : "refuse.no-host", arguments, lines(next));
  }

  /** What the buttons say: the machine form, which can be read in one way only. */
  static List<String> lines(List<ZonedDateTime> times) {
    return times.stream().map(MeetingWords::line).toList();
  }

  private record Choice(Place place, Unspoken unspoken) {}
}
