package org.intersession.bot.meetings;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.MeetingRequest.Recording;

/** How a meeting is run, said in facts. */
final class SettingWords {
  private final MeetingWords words;

  SettingWords(MeetingWords words) {
    this.words = words;
  }

  /** One fact for each setting. */
  List<Fact> facts(Locale locale, MeetingPlan plan) {
    MeetingSettings settings = plan.settings();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(locale, "interpretation", interpretation(locale, settings)));
    facts.add(fact(locale, "registration", registration(locale, plan)));
    facts.add(
        fact(locale, "admission", words.text(locale, "admission." + settings.admission().name())));
    facts.add(fact(locale, "chat", words.text(locale, "chat." + settings.chat().name())));
    facts.add(fact(locale, "recording", words.text(locale, "recording." + settings.recording())));
    facts.add(fact(locale, "renaming", names(locale, settings)));
    String officer = settings.officer();
    facts.add(
        fact(locale, "officer", officer == null ? words.text(locale, "officer.none") : officer));
    return facts;
  }

  /** How many interpreters are named of those who are needed. */
  String interpreters(Locale locale, MeetingSettings settings) {
    return words.text(
        locale,
        "interpreters",
        Map.of("named", settings.interpreters().size(), "needed", settings.interpretersNeeded()));
  }

  /** Whether it is recorded at all. */
  static boolean recorded(MeetingSettings settings) {
    return settings.recording() != Recording.NONE;
  }

  Fact fact(Locale locale, String name, String value) {
    return new Fact(words.text(locale, "fact." + name), value);
  }

  private String interpretation(Locale locale, MeetingSettings settings) {
    if (settings.languages().isEmpty()) {
      return words.text(locale, "interpretation.none");
    }
    List<String> parts = new ArrayList<>();
    parts.add(words.languages(locale, settings.languages()));
    parts.add(interpreters(locale, settings));
    settings
        .interpreters()
        .forEach(
            one ->
                parts.add(
                    one.email()
                        + " ("
                        + words.languages(locale, List.of(one.from(), one.to()))
                        + ")"));
    return words.joined(locale, parts);
  }

  private String registration(Locale locale, MeetingPlan plan) {
    if (!plan.settings().registration()) {
      return words.text(locale, "registration.none");
    }
    java.time.Instant until = plan.settings().registrationUntil();
    ZonedDateTime closes = until == null ? plan.first() : until.atZone(plan.zone());
    List<String> parts = new ArrayList<>();
    parts.add(
        words.text(
            locale,
            until == null ? "registration.until-start" : "registration.until",
            Map.of("closing", closes)));
    if (plan.settings().terms().letter()) {
      parts.add(words.text(locale, "registration.letter"));
    }
    if (plan.settings().terms().testing()) {
      parts.add(words.text(locale, "registration.testing"));
    }
    return words.joined(locale, parts);
  }

  private String names(Locale locale, MeetingSettings settings) {
    String renaming = words.text(locale, "renaming." + settings.renaming());
    String naming = settings.terms().naming();
    return naming.isEmpty()
        ? renaming
        : words.joined(
            locale, List.of(renaming, words.text(locale, "naming", Map.of("rule", naming))));
  }
}
