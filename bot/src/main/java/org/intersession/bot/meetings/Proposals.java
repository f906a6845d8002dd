package org.intersession.bot.meetings;

import java.time.Instant;
import java.time.ZonedDateTime;
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
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;

/** Finds a platform and a host for a plan, or says why there is none and what to say instead. */
final class Proposals {
  private final PlatformAdvice advice;
  private final Pool pool;
  private final MeetingStore meetings;
  private final Platforms platforms;
  private final MeetingProperties settings;

  Proposals(
      PlatformAdvice advice,
      Pool pool,
      MeetingStore meetings,
      Platforms platforms,
      MeetingProperties settings) {
    this.advice = advice;
    this.pool = pool;
    this.meetings = meetings;
    this.platforms = platforms;
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
    Place host = host(plan, advised, hosts, now);
    List<String> languages = plan.settings().languages();
    Optional<Set<String>> spoken =
        languages.isEmpty() || advised.lacks(Criterion.INTERPRETATION)
            ? Optional.of(Set.of())
            : spoken(host.host());
    boolean asked = !languages.isEmpty() && !advised.lacks(Criterion.INTERPRETATION);
    return new Proposal(
        plan,
        planned.assumed(),
        advised,
        host,
        meetings.clashes(plan, place, 0),
        asked && spoken.isPresent()
            ? languages.stream().filter(one -> !spoken.get().contains(one)).toList()
            : List.of(),
        spoken.isPresent());
  }

  /** The hosts that can hold the plan on the platform that the advice chooses, best first. */
  List<Place> places(MeetingPlan plan, @Nullable String insisted, Instant now) {
    HostPool hosts = pool.around(plan);
    Advice advised = advise(plan, insisted, hosts);
    host(plan, advised, hosts, now);
    return pool.places(hosts, advised.chosen().platform(), plan);
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

  private Place host(MeetingPlan plan, Advice advised, HostPool hosts, Instant now) {
    Offer chosen = advised.chosen();
    if (advised.lacks(Criterion.CAPACITY)) {
      throw tooLarge(plan, advised);
    }
    return pool.places(hosts, chosen.platform(), plan).stream()
        .findFirst()
        .orElseThrow(() -> noneFree(plan, advised, hosts, now));
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

  private Optional<Set<String>> spoken(Host host) {
    try {
      return Optional.of(platforms.named(host.platform()).interpretationLanguages(host.hostId()));
    } catch (OutsideException e) {
      return Optional.empty();
    }
  }
}
