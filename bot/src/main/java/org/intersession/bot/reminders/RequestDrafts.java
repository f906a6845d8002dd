package org.intersession.bot.reminders;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** What the draft of a request asks for, shows and does, whatever is requested. */
final class RequestDrafts {
  private static final int TITLE_AT_MOST = 200;

  private final Requests requests;
  private final Reminders reminders;
  private final Preview preview;
  private final RequestWords words;
  private final SecondOfficer second;
  private final ReminderProperties settings;
  private final ApplicationEventPublisher events;

  RequestDrafts(
      Requests requests,
      Reminders reminders,
      Preview preview,
      RequestWords words,
      SecondOfficer second,
      ReminderProperties settings,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.reminders = reminders;
    this.preview = preview;
    this.words = words;
    this.second = second;
    this.settings = settings;
    this.events = events;
  }

  /** What is wrong with the title. */
  Optional<Reply> title(Invocation said) {
    Optional<String> title = said.reading().get(Slot.TITLE);
    if (title.isEmpty()) {
      return Optional.of(words.ask(said.locale(), Slot.TITLE, "ask.title", List.of()));
    }
    return title.get().length() > TITLE_AT_MOST
        ? Optional.of(
            words.refuse(said.locale(), "refuse.title-long", Map.of("most", TITLE_AT_MOST)))
        : Optional.empty();
  }

  /** What is wrong with those who are asked. */
  Optional<Reply> whom(Addressing.Meant meant, boolean named, Locale locale) {
    if (!named && meant.parties().isEmpty()) {
      List<String> lines = List.of(words.text(locale, "line.all-parties"));
      return Optional.of(words.ask(locale, Slot.GROUPS, "ask.whom", lines));
    }
    if (!meant.candidates().isEmpty()) {
      return Optional.of(
          new Reply.Ask(
              Slot.GROUPS,
              words.text(locale, "ask.which-request"),
              meant.candidates().stream().map(one -> candidate(one, locale)).toList()));
    }
    if (meant.nothingAsked()) {
      return Optional.of(words.refuse(locale, "refuse.nothing-asked", Map.of()));
    }
    return meant.parties().isEmpty()
        ? Optional.of(words.refuse(locale, "refuse.no-addressee", Map.of()))
        : Optional.empty();
  }

  private Candidate candidate(Request request, Locale locale) {
    return new Candidate(
        request.number() + ": " + request.title(),
        words.text(locale, "line.without", Map.of("number", request.number())));
  }

  /** What is wrong with the deadline. */
  Optional<Reply> when(Optional<ZonedDateTime> deadline, Invocation said) {
    if (deadline.isEmpty()) {
      return Optional.of(words.ask(said.locale(), Slot.WHEN, "ask.when", List.of()));
    }
    return deadline.get().toInstant().isAfter(said.now())
        ? Optional.empty()
        : Optional.of(
            words.refuse(said.locale(), "refuse.past", Map.of("deadline", deadline.get())));
  }

  /** The draft's card, with what more there is to say of it. */
  Reply draft(String title, RequestPlan plan, List<CardElement> more, Invocation said) {
    Locale locale = said.locale();
    List<CardElement> body = new ArrayList<>();
    body.add(facts(plan, locale));
    body.addAll(more);
    List<Reminders.Message> messages = messages(plan, said);
    body.addAll(preview.of(drafted(plan, said), asked(plan, said), messages, locale, said.now()));
    body.addAll(second.notes(said, messages.size(), Role.SECRETARIAT));
    body.add(
        new Text(
            words.text(locale, "recall", Map.of("seconds", settings.recall().toSeconds())),
            Tone.QUIET));
    return new Reply.Draft(
        new Card(
            words.text(locale, title, Map.of("title", plan.title())), locale, body, List.of()));
  }

  private Facts facts(RequestPlan plan, Locale locale) {
    boolean parties = plan.parties().stream().allMatch(Party::party);
    return new Facts(
        List.of(
            words.fact(
                locale,
                "from",
                words.text(
                    locale,
                    parties ? "from" : "from.also",
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
            words.fact(locale, "reminders", words.steps(locale, plan.steps()))));
  }

  /**
   * Opens the request that was drafted.
   *
   * @param cause what opens it, if it is not asked for its own sake
   * @param opened hears its number before anything leaves
   */
  Reply open(
      String confirmed,
      RequestPlan plan,
      @Nullable String cause,
      Invocation said,
      IntConsumer opened) {
    int messages = messages(plan, said).size();
    Optional<Reply> another = second.needed(said, messages);
    if (another.isPresent()) {
      return another.get();
    }
    int number =
        requests.open(plan, said.locale(), said.place(), SecondOfficer.confirmed(said), cause);
    opened.accept(number);
    events.publishEvent(new NamesChanged());
    return Reply.say(
        words.text(
            said.locale(),
            confirmed,
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
}
