package org.intersession.bot.reminders;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Link;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Reminds now those who have not answered, or changes the steps of the ladder. */
final class RemindCommand implements DraftedCommand {
  private final Requests requests;
  private final Lookup lookup;
  private final Preview preview;
  private final SecondOfficer second;
  private final Discretion discretion;
  private final WordingLinks wordingLinks;
  private final ReminderProperties settings;
  private final RequestWords words;

  RemindCommand(
      Requests requests,
      Lookup lookup,
      Preview preview,
      SecondOfficer second,
      Discretion discretion,
      WordingLinks wordingLinks,
      ReminderProperties settings,
      RequestWords words) {
    this.requests = requests;
    this.lookup = lookup;
    this.preview = preview;
    this.second = second;
    this.discretion = discretion;
    this.wordingLinks = wordingLinks;
    this.settings = settings;
    this.words = words;
  }

  @Override
  public String name() {
    return "remind";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.STEPS);
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Lookup.Found found = lookup.request(said);
    Reply instead = found.instead();
    if (instead != null) {
      return instead;
    }
    Request request = found.theRequest();
    Optional<List<Integer>> steps = said.reading().get(Slot.STEPS);
    if (steps.isPresent()) {
      return new Reply.Draft(ladder(request, steps.get(), said.locale()));
    }
    if (requests.silent(request.number()).isEmpty()) {
      return words.refuse(said.locale(), "refuse.all-answered", Map.of("number", request.number()));
    }
    Reminders.Due due = requests.due(request, said.now());
    if (due.now().isEmpty()) {
      return Reply.say(enough(request, due, said));
    }
    List<Reminders.Message> messages = requests.messages(request, said.now());
    return messages.isEmpty()
        ? words.refuse(said.locale(), "refuse.nobody-reached", Map.of("number", request.number()))
        : new Reply.Draft(card(request, due, messages, said));
  }

  @Override
  public Reply confirm(Invocation said) {
    Request request = lookup.request(said).theRequest();
    Optional<List<Integer>> steps = said.reading().get(Slot.STEPS);
    if (steps.isPresent()) {
      requests.setSteps(request.number(), steps.get(), said.speaker().person().name());
      return Reply.say(
          words.text(
              said.locale(),
              "confirmed.steps",
              Map.of(
                  "number", request.number(),
                  "steps", words.steps(said.locale(), steps.get()))));
    }
    int messages = requests.messages(request, said.now()).size();
    Optional<Reply> another = second.needed(said, messages);
    if (another.isPresent()) {
      return another.get();
    }
    requests.remind(request, said.locale(), SecondOfficer.confirmed(said));
    return Reply.say(
        words.text(
            said.locale(),
            "confirmed.remind",
            Map.of(
                "number", request.number(),
                "messages", messages,
                "seconds", settings.recall().toSeconds())));
  }

  /** Nobody is left to be reminded now; how the next reminder reads may be edited all the same. */
  private Card enough(Request request, Reminders.Due due, Invocation said) {
    Locale locale = said.locale();
    List<CardElement> body = new ArrayList<>(preview.enough(due, locale));
    body.add(new Text(words.text(locale, "remind.enough", Map.of("number", request.number()))));
    body.add(wording(request, said));
    return new Card(title(request, locale), locale, body, List.of());
  }

  private Card card(
      Request request, Reminders.Due due, List<Reminders.Message> messages, Invocation said) {
    Locale locale = said.locale();
    List<Asked> reminded = due.now().stream().map(Asked::again).toList();
    List<CardElement> body =
        new ArrayList<>(preview.of(request, reminded, messages, locale, said.now()));
    body.addAll(preview.enough(due, locale));
    long answered = requests.asked(request.number()).stream().filter(Asked::answered).count();
    if (answered > 0) {
      body.add(
          new Text(words.text(locale, "left-out.answered", Map.of("count", answered)), Tone.QUIET));
    }
    body.add(wording(request, said));
    body.addAll(second.notes(said, messages.size(), confirmer()));
    body.add(
        new Text(
            words.text(locale, "recall", Map.of("seconds", settings.recall().toSeconds())),
            Tone.QUIET));
    return new Card(title(request, locale), locale, body, List.of());
  }

  private CardElement wording(Request request, Invocation said) {
    return discretion.governmentsRead(said)
        ? new Text(words.text(said.locale(), "wording.whisper"), Tone.QUIET)
        : new Link(
            words.text(said.locale(), "wording.edit"),
            URI.create(
                wordingLinks.make(request.number(), said.speaker().person().name(), said.now())));
  }

  private Card ladder(Request request, List<Integer> steps, Locale locale) {
    List<Fact> facts =
        List.of(
            words.fact(locale, "before", words.steps(locale, request.steps())),
            words.fact(locale, "reminders", words.steps(locale, steps)));
    return new Card(title(request, locale), locale, List.of(new Facts(facts)), List.of());
  }

  private String title(Request request, Locale locale) {
    return words.text(
        locale, "draft.remind", Map.of("number", request.number(), "title", request.title()));
  }
}
