package org.intersession.bot.reminders;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.NamesChanged;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Party;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.springframework.context.ApplicationEventPublisher;

/** Asks a set of Parties for something by a date: prepared by a chair, sent by an officer. */
final class RequestCommand implements DraftedCommand {
  private static final int TITLE_AT_MOST = 200;

  private final Requests requests;
  private final Reminders reminders;
  private final Addressing addressing;
  private final Preview preview;
  private final RequestWords words;
  private final SecondOfficer second;
  private final ReminderProperties settings;
  private final ApplicationEventPublisher events;

  RequestCommand(
      Requests requests,
      Reminders reminders,
      Addressing addressing,
      Preview preview,
      RequestWords words,
      SecondOfficer second,
      ReminderProperties settings,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.reminders = reminders;
    this.addressing = addressing;
    this.preview = preview;
    this.words = words;
    this.second = second;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public String name() {
    return "request";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.TITLE, Slot.GROUPS, Slot.WHEN, Slot.STEPS);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Optional<Reply> lack = lack(said);
    return lack.orElseGet(() -> new Reply.Draft(card(plan(said), said)));
  }

  @Override
  public Reply confirm(Invocation said) {
    RequestPlan plan = plan(said);
    int messages = messages(plan, said).size();
    Optional<Reply> another = second.needed(said, messages);
    if (another.isPresent()) {
      return another.get();
    }
    int number = requests.open(plan, said.locale(), said.place(), SecondOfficer.confirmed(said));
    events.publishEvent(new NamesChanged());
    return Reply.say(
        words.text(
            said.locale(),
            "confirmed.request",
            Map.of(
                "number",
                number,
                "title",
                plan.title(),
                "messages",
                messages,
                "seconds",
                settings.recall().toSeconds())));
  }

  private Optional<Reply> lack(Invocation said) {
    Locale locale = said.locale();
    Optional<String> title = said.reading().get(Slot.TITLE);
    if (title.isEmpty()) {
      return Optional.of(words.ask(locale, Slot.TITLE, "ask.title", List.of()));
    }
    if (title.get().length() > TITLE_AT_MOST) {
      return Optional.of(words.refuse(locale, "refuse.title-long", Map.of("most", TITLE_AT_MOST)));
    }
    Optional<Reply> whom = whom(said);
    return whom.isPresent() ? whom : when(said);
  }

  private Optional<Reply> whom(Invocation said) {
    Locale locale = said.locale();
    List<String> keys = RequestReading.groups(said);
    if (keys.isEmpty()) {
      List<String> lines = List.of(words.text(locale, "line.all-parties"));
      return Optional.of(words.ask(locale, Slot.GROUPS, "ask.whom", lines));
    }
    Addressing.Meant meant = addressing.of(keys);
    if (!meant.candidates().isEmpty()) {
      List<Candidate> which =
          meant.candidates().stream()
              .map(
                  request ->
                      new Candidate(
                          request.number() + ": " + request.title(),
                          words.text(locale, "line.without", Map.of("number", request.number()))))
              .toList();
      return Optional.of(
          new Reply.Ask(Slot.GROUPS, words.text(locale, "ask.which-request"), which));
    }
    if (meant.nothingAsked()) {
      return Optional.of(words.refuse(locale, "refuse.nothing-asked", Map.of()));
    }
    return meant.parties().isEmpty()
        ? Optional.of(words.refuse(locale, "refuse.no-addressee", Map.of()))
        : Optional.empty();
  }

  private Optional<Reply> when(Invocation said) {
    Optional<ZonedDateTime> deadline = RequestReading.deadline(said, said.zone());
    if (deadline.isEmpty()) {
      return Optional.of(words.ask(said.locale(), Slot.WHEN, "ask.when", List.of()));
    }
    return deadline.get().toInstant().isAfter(said.now())
        ? Optional.empty()
        : Optional.of(
            words.refuse(said.locale(), "refuse.past", Map.of("deadline", deadline.get())));
  }

  private RequestPlan plan(Invocation said) {
    String title = said.reading().get(Slot.TITLE).orElseThrow();
    Addressing.Meant meant = addressing.of(RequestReading.groups(said));
    ZonedDateTime deadline = RequestReading.deadline(said, said.zone()).orElseThrow();
    return new RequestPlan(
        title,
        RequestKind.of(title),
        meant.parties(),
        meant.group(),
        deadline.toInstant(),
        deadline.getZone(),
        RequestReading.zoneSaid(said),
        said.reading().get(Slot.STEPS).orElse(LadderRules.USUAL_DAYS));
  }

  private static List<Asked> asked(RequestPlan plan, Invocation said) {
    return plan.parties().stream().map(party -> Asked.drafted(party.code(), said.now())).toList();
  }

  private static Request drafted(RequestPlan plan, Invocation said) {
    return Request.drafted(plan, said.locale(), said.place(), said.now());
  }

  private List<Reminders.Message> messages(RequestPlan plan, Invocation said) {
    return reminders.messages(
        drafted(plan, said), asked(plan, said), settings.recall(), said.now());
  }

  private Card card(RequestPlan plan, Invocation said) {
    Locale locale = said.locale();
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Facts(
            List.of(
                words.fact(
                    locale,
                    "from",
                    words.text(
                        locale,
                        plan.parties().stream().allMatch(Party::party) ? "from" : "from.also",
                        Map.of(
                            "count", plan.parties().size(),
                            "names", words.names(locale, plan.parties())))),
                words.fact(
                    locale,
                    "deadline",
                    words.text(
                        locale,
                        plan.zoneSaid() ? "deadline" : "deadline.here",
                        Map.of("deadline", plan.due()))),
                words.fact(locale, "reminders", words.steps(locale, plan.steps())))));
    List<Reminders.Message> messages = messages(plan, said);
    body.addAll(preview.of(drafted(plan, said), asked(plan, said), messages, locale, said.now()));
    body.addAll(second.notes(said, messages.size(), confirmer()));
    body.add(
        new Text(
            words.text(locale, "recall", Map.of("seconds", settings.recall().toSeconds())),
            Tone.QUIET));
    return new Card(
        words.text(locale, "draft.request", Map.of("title", plan.title())),
        locale,
        body,
        List.of());
  }
}
