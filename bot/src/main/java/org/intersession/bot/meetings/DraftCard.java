package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.Speaker;
import org.intersession.bot.meetings.AdviceRules.Criterion;
import org.intersession.bot.meetings.PlatformAdvice.Advice;
import org.intersession.bot.meetings.PlatformAdvice.Offer;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.jspecify.annotations.Nullable;

/** The card of a meeting that is not confirmed yet: all that would happen. */
final class DraftCard {
  private final MeetingWords words;
  private final SettingWords settings;

  DraftCard(MeetingWords words) {
    this.words = words;
    this.settings = new SettingWords(words);
  }

  Card of(Proposal proposal, Locale locale, Speaker speaker) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(proposal, locale)));
    advice(proposal, locale).forEach(line -> body.add(new Text(line)));
    warnings(proposal, locale).forEach(line -> body.add(new Text(line, Tone.WARNING)));
    if (!speaker.is(Role.SECRETARIAT)) {
      body.add(new Text(words.text(locale, "draft.confirmer"), Tone.QUIET));
    }
    return new Card(proposal.plan().title(), locale, body, List.of());
  }

  private List<Fact> facts(Proposal proposal, Locale locale) {
    MeetingPlan plan = proposal.plan();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(locale, "when", when(proposal, locale)));
    if (plan.series()) {
      facts.add(fact(locale, "series", series(plan, locale)));
    }
    facts.add(
        fact(
            locale,
            "length",
            assumed(proposal, locale, "length", words.length(locale, plan.length()))));
    facts.add(
        fact(
            locale,
            "platform",
            words.name(locale, "platform", proposal.advice().chosen().platform())));
    facts.add(fact(locale, "host", proposal.place().host().name()));
    facts.add(
        fact(
            locale,
            "size",
            assumed(
                proposal,
                locale,
                "size",
                words.text(locale, "size", Map.of("size", plan.size())))));
    facts.addAll(settings.facts(locale, plan));
    if (!plan.agenda().isEmpty()) {
      facts.add(fact(locale, "agenda", plan.agenda().replace("\n", ", ")));
    }
    return facts;
  }

  private String when(Proposal proposal, Locale locale) {
    String when = words.time(locale, proposal.plan().first());
    return proposal.assumed().contains("zone")
        ? words.text(locale, "assumed.zone", Map.of("value", when))
        : when;
  }

  /** How many times, and the last of them. */
  String series(MeetingPlan plan, Locale locale) {
    return words.text(
        locale,
        "series",
        Map.of("times", plan.starts().size(), "last", plan.start(plan.starts().size() - 1)));
  }

  private String assumed(Proposal proposal, Locale locale, String slot, String value) {
    return proposal.assumed().contains(slot)
        ? words.text(locale, "assumed", Map.of("value", value))
        : value;
  }

  private List<String> advice(Proposal proposal, Locale locale) {
    Advice advice = proposal.advice();
    Map<String, Object> arguments = arguments(proposal.plan(), advice.chosen(), advice.other());
    List<String> lines = new ArrayList<>();
    Criterion reason = advice.reason();
    lines.add(words.text(locale, "why." + (reason == null ? "ONLY" : reason.name()), arguments));
    Offer other = advice.other();
    if (other != null && !advice.otherLoses().isEmpty()) {
      lines.add(
          words.text(
              locale,
              "loses",
              Map.of(
                  "other",
                  other.platform(),
                  "lost",
                  each(locale, "lost.", advice.otherLoses(), arguments))));
    }
    return lines;
  }

  private List<String> warnings(Proposal proposal, Locale locale) {
    List<String> lines = new ArrayList<>();
    Advice advice = proposal.advice();
    Map<String, Object> arguments = arguments(proposal.plan(), advice.chosen(), advice.other());
    advice
        .lacks()
        .forEach(lack -> lines.add(words.text(locale, "lacks." + lack.name(), arguments)));
    unspoken(proposal.unspoken(), proposal.place().host(), locale).ifPresent(lines::add);
    MeetingSettings asked = proposal.plan().settings();
    if (asked.interpreters().size() < asked.interpretersNeeded()) {
      lines.add(
          words.text(
              locale,
              "draft.interpreters",
              Map.of("interpreters", settings.interpreters(locale, asked))));
    }
    OffDays.among(proposal.plan().times(), words, locale).ifPresent(lines::add);
    proposal.clashes().forEach(clash -> lines.add(clash(proposal.plan(), clash, locale)));
    return lines;
  }

  /** What a host lacks of the languages, in a sentence. */
  Optional<String> unspoken(Unspoken unspoken, Host host, Locale locale) {
    String key =
        unspoken.known() ? unspoken.off() ? "unspoken.off" : "unspoken" : "unspoken.unknown";
    return unspoken.known() && unspoken.languages().isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                locale,
                key,
                Map.of(
                    "languages", words.languages(locale, unspoken.languages()),
                    "host", host.name(),
                    "platform", host.platform())));
  }

  /** What another meeting at the same time is called. */
  String clash(MeetingPlan plan, Clash clash, Locale locale) {
    return words.text(
        locale,
        "clash",
        Map.of(
            "number", clash.number(),
            "title", clash.title(),
            "start", clash.start().atZone(plan.zone())));
  }

  private String each(
      Locale locale, String key, List<Criterion> criteria, Map<String, ?> arguments) {
    return words.joined(
        locale,
        criteria.stream().map(one -> words.text(locale, key + one.name(), arguments)).toList());
  }

  private static Map<String, Object> arguments(
      MeetingPlan plan, Offer chosen, @Nullable Offer other) {
    return Map.of(
        "platform", chosen.platform(),
        "capacity", chosen.capacity(),
        "size", plan.size(),
        "other", other == null ? "" : other.platform(),
        "otherCapacity", other == null ? 0 : other.capacity());
  }

  private Fact fact(Locale locale, String name, String value) {
    return settings.fact(locale, name, value);
  }
}
