package org.intersession.bot.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.bot.meetings.AdviceRules.Criterion;
import org.intersession.integrations.MeetingRequest.Admission;
import org.jspecify.annotations.Nullable;

/** Chooses a platform by the secretariat's rules, says why, and what the other would lose. */
record PlatformAdvice(AdviceRules rules) {
  /**
   * What the meeting needs.
   *
   * @param insisted the platform that the speaker named, if any
   * @param countries where the members are, ISO 3166-1
   */
  record Need(
      int size,
      boolean interpretation,
      boolean registration,
      Admission admission,
      Set<String> countries,
      @Nullable String insisted) {}

  /**
   * What a platform can offer.
   *
   * @param capacity of its largest licence
   * @param free whether a host that is large enough is free at the time
   */
  record Offer(String platform, int capacity, boolean free) {}

  /**
   * The choice.
   *
   * @param reason the question that decided; absent when there was no choice
   * @param other the next best platform, if there is another
   * @param otherLoses what the other cannot do and the chosen can, the reason included
   * @param lacks what the meeting needs and the chosen cannot give
   */
  record Advice(
      Offer chosen,
      @Nullable Criterion reason,
      @Nullable Offer other,
      List<Criterion> otherLoses,
      List<Criterion> lacks) {
    Advice {
      otherLoses = List.copyOf(otherLoses);
      lacks = List.copyOf(lacks);
    }

    /** Whether the chosen platform cannot do this. */
    boolean lacks(Criterion criterion) {
      return lacks.contains(criterion);
    }
  }

  /** The advice; none when no platform is offered. */
  Optional<Advice> advise(Need need, List<Offer> offers) {
    List<Offer> best = offers.stream().sorted(byRules(need)).toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Offer chosen = best.get(0);
    List<Criterion> lacks = asked().filter(question -> !meets(chosen, question, need)).toList();
    if (best.size() == 1) {
      return Optional.of(new Advice(chosen, null, null, List.of(), substance(lacks)));
    }
    Offer other = best.get(1);
    List<Criterion> loses =
        asked()
            .filter(question -> meets(chosen, question, need) && !meets(other, question, need))
            .toList();
    return Optional.of(
        new Advice(
            chosen,
            loses.isEmpty() ? null : loses.get(0),
            other,
            substance(loses),
            substance(lacks)));
  }

  private Stream<Criterion> asked() {
    return rules.order().stream();
  }

  /** What somebody would miss; that a platform was not named or preferred is no loss. */
  private static List<Criterion> substance(List<Criterion> criteria) {
    return criteria.stream()
        .filter(one -> one != Criterion.INSISTENCE && one != Criterion.PREFERENCE)
        .toList();
  }

  private Comparator<Offer> byRules(Need need) {
    Comparator<Offer> order = (a, b) -> 0;
    for (Criterion question : rules.order()) {
      order = order.thenComparing(offer -> !meets(offer, question, need));
    }
    return order.thenComparing(Offer::platform);
  }

  private boolean meets(Offer offer, Criterion question, Need need) {
    String platform = offer.platform();
    return switch (question) {
      case INSISTENCE -> need.insisted == null || need.insisted.equals(platform);
      case CAPACITY -> need.size <= offer.capacity();
      case COUNTRIES -> rules.unavailable(platform).stream().noneMatch(need.countries::contains);
      case FREE -> offer.free();
      case INTERPRETATION -> !need.interpretation || rules.can(platform, "interpretation");
      case REGISTRATION -> !need.registration || rules.can(platform, "registration");
      case ADMISSION -> need.admission == Admission.OPEN || rules.can(platform, "admission");
      case INTERACTION -> need.size <= rules.interactive(platform);
      case PREFERENCE -> platform.equals(preferred(need));
    };
  }

  private String preferred(Need need) {
    return need.size <= rules.small() ? rules.smallPreference() : rules.preference();
  }
}
