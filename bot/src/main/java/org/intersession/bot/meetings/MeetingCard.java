package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Link;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.HostedMeeting;

/** The card of a meeting that was confirmed. */
final class MeetingCard {
  private final MeetingWords words;
  private final SettingWords settings;
  private final DraftCard drafts;
  private final RegistrationPage registration;

  MeetingCard(MeetingWords words, RegistrationPage registration) {
    this.words = words;
    this.registration = registration;
    this.settings = new SettingWords(words);
    this.drafts = new DraftCard(words);
  }

  /** All that is known of it. */
  Card whole(
      Meeting meeting, List<Fact> details, List<HistoryLine> history, Locale locale, Instant now) {
    List<CardElement> body = new ArrayList<>(known(meeting, locale, now));
    List<Fact> facts = new ArrayList<>(settings.facts(locale, meeting.plan()));
    facts.addAll(details);
    body.add(new Facts(facts));
    body.add(history(meeting, history, locale));
    return new Card(words.title(meeting, locale), locale, body, List.of());
  }

  /** What the place is told when a platform has answered. */
  Card told(Meeting meeting, String sentence, Tone tone, Locale locale, Instant now) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(sentence, tone));
    body.addAll(known(meeting, locale, now));
    return new Card(words.title(meeting, locale), locale, body, List.of());
  }

  /** What the place is told when the whole stands elsewhere already. */
  Card brief(Meeting meeting, String sentence, Tone tone, Locale locale, Instant now) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(sentence, tone));
    body.add(new Facts(List.of(when(meeting, locale, now))));
    HostedMeeting outside = meeting.outside();
    if (outside != null && meeting.settled()) {
      body.add(new Link(words.text(locale, "link.join"), outside.joinLink()));
      registration(meeting, locale).ifPresent(body::add);
      readiness(meeting, locale, body);
    }
    return new Card(words.title(meeting, locale), locale, body, List.of());
  }

  private List<CardElement> known(Meeting meeting, Locale locale, Instant now) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(meeting, locale, now)));
    HostedMeeting outside = meeting.outside();
    if (outside != null && !meeting.over() && meeting.state() != Meeting.State.MISSING) {
      links(meeting, outside, locale, body);
    }
    if (!meeting.over()) {
      readiness(meeting, locale, body);
    }
    String problem = meeting.problem();
    if (problem != null) {
      body.add(new Text(words.sentence(locale, problem), Tone.PROBLEM));
    }
    return body;
  }

  private List<Fact> facts(Meeting meeting, Locale locale, Instant now) {
    MeetingPlan plan = meeting.plan();
    List<Fact> facts = new ArrayList<>();
    facts.add(settings.fact(locale, "state", state(meeting, locale)));
    facts.add(when(meeting, locale, now));
    if (plan.series()) {
      facts.add(settings.fact(locale, "series", drafts.series(plan, locale)));
    }
    facts.add(settings.fact(locale, "length", words.length(locale, plan.length())));
    facts.add(
        settings.fact(locale, "platform", words.name(locale, "platform", meeting.platform())));
    facts.add(settings.fact(locale, "host", meeting.hostName()));
    facts.add(
        settings.fact(locale, "size", words.text(locale, "size", Map.of("size", plan.size()))));
    return facts;
  }

  private Fact when(Meeting meeting, Locale locale, Instant now) {
    MeetingPlan plan = meeting.plan();
    Optional<MeetingPlan.Occurrence> next = meeting.next(now);
    return settings.fact(
        locale,
        plan.series() && next.isPresent() && !meeting.over() ? "next" : "when",
        words.time(locale, next.map(one -> one.start().atZone(plan.zone())).orElse(plan.first())));
  }

  String state(Meeting meeting, Locale locale) {
    return words.name(locale, "state", meeting.state().name().toLowerCase(Locale.ROOT));
  }

  private void links(
      Meeting meeting, HostedMeeting outside, Locale locale, List<CardElement> body) {
    body.add(new Link(words.text(locale, "link.join"), outside.joinLink()));
    registration(meeting, locale).ifPresent(body::add);
    String passcode = outside.passcode();
    if (passcode != null && !passcode.isEmpty()) {
      body.add(new Facts(List.of(new Fact(words.text(locale, "fact.passcode"), passcode))));
    }
  }

  private Optional<Link> registration(Meeting meeting, Locale locale) {
    return meeting.plan().settings().registration()
        ? Optional.of(
            new Link(
                words.text(locale, "link.registration"), registration.of(MeetingFacts.of(meeting))))
        : Optional.empty();
  }

  private void readiness(Meeting meeting, Locale locale, List<CardElement> body) {
    List<Lack> lacks = meeting.lacks();
    if (lacks.isEmpty()) {
      body.add(new Text(words.text(locale, "ready"), Tone.GOOD));
      return;
    }
    String missing =
        words.joined(locale, lacks.stream().map(lack -> lack(meeting, lack, locale)).toList());
    body.add(new Text(words.text(locale, "not-ready", Map.of("missing", missing)), Tone.WARNING));
    for (HostedMeeting.Difference one : meeting.differences()) {
      body.add(
          new Text(
              words.text(
                  locale,
                  "difference",
                  Map.of(
                      "platform", meeting.platform(),
                      "setting", words.name(locale, "setting", one.setting()),
                      "asked", words.name(locale, "value", one.asked()),
                      "found", words.name(locale, "value", one.found()))),
              Tone.PROBLEM));
    }
  }

  private String lack(Meeting meeting, Lack lack, Locale locale) {
    return lack == Lack.INTERPRETERS
        ? settings.interpreters(locale, meeting.plan().settings())
        : words.text(locale, "lack." + lack.name(), Map.of("platform", meeting.platform()));
  }

  private CardElement history(Meeting meeting, List<HistoryLine> lines, Locale locale) {
    List<List<String>> rows =
        lines.stream()
            .map(
                line ->
                    List.of(
                        words.time(locale, line.at().atZone(meeting.plan().zone())),
                        event(line, locale),
                        who(line, locale),
                        line.source()))
            .toList();
    return new Table(
        List.of(
            words.text(locale, "history.at"),
            words.text(locale, "history.what"),
            words.text(locale, "history.who"),
            words.text(locale, "history.source")),
        rows);
  }

  private String event(HistoryLine line, Locale locale) {
    String event = words.name(locale, "history", line.event());
    if (line.detail().isEmpty()) {
      return event;
    }
    String detail =
        switch (line.event()) {
          case "not-made", "not-changed", "delayed" -> words.reason(locale, line.detail());
          case "set-up", "changed" ->
              words.text(locale, "history.dropped", Map.of("settings", named(line, locale)));
          default -> line.detail();
        };
    return event + " " + detail;
  }

  private String named(HistoryLine line, Locale locale) {
    return String.join(
        ", ",
        java.util.Arrays.stream(line.detail().split(", "))
            .map(one -> words.name(locale, "setting", one))
            .toList());
  }

  private String who(HistoryLine line, Locale locale) {
    if (line.confirmedBy() == null) {
      return "";
    }
    String preparer = line.preparedBy() == null ? line.confirmedBy() : line.preparedBy();
    return words.text(
        locale,
        preparer.equals(line.confirmedBy()) ? "history.by-one" : "history.by",
        Map.of("prepared", preparer, "confirmed", line.confirmedBy()));
  }
}
