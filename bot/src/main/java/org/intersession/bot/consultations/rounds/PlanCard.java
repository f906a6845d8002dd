package org.intersession.bot.consultations.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.people.Party;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What a draft shows before anything goes out: to whom, in which languages, until when. */
final class PlanCard {
  private static final int SAMPLES = 3;

  private final Invitations invitations;
  private final ConsultationProperties settings;
  private final ConsultationWords words;

  PlanCard(Invitations invitations, ConsultationProperties settings, ConsultationWords words) {
    this.invitations = invitations;
    this.settings = settings;
    this.words = words;
  }

  Card of(Plan plan, Locale locale, boolean officer) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(plan, locale)));
    warnings(plan, locale, body);
    samples(plan, locale, body);
    if (!officer) {
      body.add(new Text(words.text(locale, "draft.confirmer"), Tone.QUIET));
    }
    Consultation before = plan.before();
    String title =
        before == null
            ? words.text(locale, "draft.new", Map.of("title", plan.title()))
            : words.text(
                locale,
                "draft.round",
                Map.of(
                    "number", before.number(),
                    "round", before.round().number() + 1,
                    "title", plan.title()));
    return new Card(title, locale, body, List.of());
  }

  private List<Fact> facts(Plan plan, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    Party lead = plan.lead();
    facts.add(
        words.fact(
            locale,
            "lead",
            lead == null ? words.text(locale, "lead.secretariat") : lead.name(locale)));
    facts.add(
        words.fact(
            locale,
            "texts",
            plan.texts().values().stream()
                .map(
                    text ->
                        words.text(
                            locale,
                            "text",
                            Map.of(
                                "language", PlanReader.language(text.language(), locale),
                                "name", text.text().file(),
                                "count", written(text))))
                .collect(Collectors.joining("\n"))));
    facts.add(
        words.fact(
            locale,
            "asked",
            words.text(
                locale,
                "asked",
                Map.of("parties", plan.parties().size(), "persons", reachable(plan)))));
    facts.add(words.fact(locale, "languages", languages(plan, locale)));
    facts.add(words.fact(locale, "deadline", words.deadline(plan.deadline(), plan.zone(), locale)));
    facts.add(
        words.fact(
            locale, "late", words.text(locale, settings.late() ? "late.taken" : "late.not")));
    return facts;
  }

  private static long written(org.intersession.bot.documents.LanguageText text) {
    return text.text().paragraphs().stream().filter(one -> !one.text().isBlank()).count();
  }

  private static long reachable(Plan plan) {
    return plan.invitees().stream().filter(one -> one.person().email().isPresent()).count();
  }

  private static String languages(Plan plan, Locale locale) {
    Map<String, Long> counts =
        plan.invitees().stream()
            .filter(one -> one.person().email().isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> Invitations.language(one.person()).getLanguage(),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    String all =
        counts.entrySet().stream()
            .map(one -> PlanReader.language(one.getKey(), locale) + " " + one.getValue())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "–" : all;
  }

  private void warnings(Plan plan, Locale locale, List<CardElement> body) {
    List<Party> lost =
        plan.parties().stream()
            .filter(
                party ->
                    plan.invitees().stream()
                        .noneMatch(
                            one ->
                                one.party().equals(party)
                                    && one.releases()
                                    && one.person().email().isPresent()))
            .toList();
    if (!lost.isEmpty()) {
      body.add(
          new Text(
              words.text(
                  locale,
                  "draft.unreachable",
                  Map.of(
                      "count", lost.size(),
                      "parties",
                          lost.stream()
                              .map(party -> party.name(locale))
                              .collect(Collectors.joining(", ")))),
              Tone.WARNING));
    }
    List<String> uneven = new AlignedTexts(List.copyOf(plan.texts().values())).uneven();
    if (!uneven.isEmpty()) {
      body.add(
          new Text(
              words.text(
                  locale,
                  "draft.uneven",
                  Map.of(
                      "languages",
                      uneven.stream()
                          .map(code -> PlanReader.language(code, locale))
                          .collect(Collectors.joining(", ")))),
              Tone.WARNING));
    }
  }

  private void samples(Plan plan, Locale locale, List<CardElement> body) {
    plan.invitees().stream()
        .filter(one -> one.person().email().isPresent())
        .collect(
            Collectors.toMap(
                one -> Invitations.language(one.person()),
                one -> one,
                (first, second) -> first,
                java.util.LinkedHashMap::new))
        .values()
        .stream()
        .limit(SAMPLES)
        .forEach(one -> body.add(new Text(sample(plan, one, locale), Tone.QUIET)));
  }

  private String sample(Plan plan, Invitees.Invitee to, Locale locale) {
    Locale reader = Invitations.language(to.person());
    return words.text(
        locale,
        "draft.sample",
        Map.of(
            "to",
            to.person().fullName() + " (" + to.party().name(locale) + ")",
            "text",
            invitations.sample(
                plan.title(), plan.deadline(), plan.zone(), to.party().name(reader), reader)));
  }
}
