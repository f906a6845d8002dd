package org.intersession.bot.registration;

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
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.registration.Registration.State;
import org.intersession.bot.registration.Registrations.Decision;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Approves or refuses a registration that waits: the person gets a mail with the reason. */
final class DecideCommand implements DraftedCommand {
  private final boolean approve;
  private final Registrations registrations;
  private final KnownMeetings meetings;
  private final Messages messages = new Messages("registrants");

  DecideCommand(boolean approve, Registrations registrations, KnownMeetings meetings) {
    this.approve = approve;
    this.registrations = registrations;
    this.meetings = meetings;
  }

  @Override
  public String name() {
    return approve ? "approve" : "refuse";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.TITLE);
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
    Locale locale = said.locale();
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return new Reply.Ask(Slot.NUMBER, messages.text(locale, "ask.registration"), List.of());
    }
    Optional<Registration> found = find(said, number.get());
    if (found.isEmpty() || found.get().state() != State.WAITING) {
      return refuse(locale, number.get(), found);
    }
    if (!approve && reason(said).isEmpty()) {
      return new Reply.Ask(Slot.TITLE, messages.text(locale, "ask.reason"), List.of());
    }
    Registration one = found.get();
    Map<String, Object> facts =
        Map.of(
            "name", one.name(),
            "body", one.application().body(),
            "email", one.application().email(),
            "meeting", one.meeting(),
            "reason", reason(said));
    return new Reply.Draft(
        new Card(
            messages.text(locale, "draft." + name(), facts),
            locale,
            List.of(
                new Text(messages.text(locale, "draft.who", facts)),
                new Text(messages.text(locale, "draft.mail." + name(), facts), Tone.QUIET)),
            List.of()));
  }

  @Override
  public Reply confirm(Invocation said) {
    int number = said.reading().get(Slot.NUMBER).orElseThrow();
    Optional<Registration> found = find(said, number);
    if (found.isEmpty()) {
      return refuse(said.locale(), number, found);
    }
    Decision decision =
        registrations.decide(number, approve, reason(said), said.speaker().person().name());
    return switch (decision) {
      case DONE ->
          Reply.say(
              messages.text(said.locale(), "done." + name(), Map.of("name", found.get().name())));
      case TOO_LATE -> refuse(said.locale(), number, registrations.find(number));
      case FULL -> new Reply.Refuse(messages.text(said.locale(), "full"));
    };
  }

  /** The registration, if it is for a meeting of which the speaker may decide. */
  private Optional<Registration> find(Invocation said, int number) {
    return registrations
        .find(number)
        .filter(
            one -> meetings.find(one.meeting()).filter(own -> Scope.covers(said, own)).isPresent());
  }

  private Reply refuse(Locale locale, int number, Optional<Registration> found) {
    String state =
        found
            .map(
                one ->
                    messages.text(locale, "state." + one.state().name().toLowerCase(Locale.ROOT)))
            .orElse("");
    return new Reply.Refuse(
        messages.text(
            locale,
            found.isEmpty() ? "no-registration" : "not-waiting",
            Map.of("number", number, "state", state)));
  }

  private static String reason(Invocation said) {
    return said.reading().get(Slot.TITLE).orElse("");
  }
}
