package org.intersession.bot.delivery;

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
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Shows an officer what a restored ledger does not know, and lets things leave again. */
final class ReleaseCommand implements DraftedCommand {
  private final Hold hold;
  private final HoldStore store;
  private final DeliveryPump pump;
  private final Messages words = new Messages("delivery");

  ReleaseCommand(Hold hold, HoldStore store, DeliveryPump pump) {
    this.hold = hold;
    this.store = store;
    this.pump = pump;
  }

  @Override
  public String name() {
    return "release";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of();
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
    Optional<Hold.Held> held = hold.held();
    return held.<Reply>map(one -> new Reply.Draft(card(one, said.locale())))
        .orElseGet(() -> new Reply.Refuse(words.text(said.locale(), "hold.none")));
  }

  @Override
  public Reply confirm(Invocation said) {
    hold.release(said.speaker().person().name());
    pump.nudge();
    return Reply.say(words.text(said.locale(), "hold.released"));
  }

  private Card card(Hold.Held held, Locale locale) {
    return new Card(
        words.text(locale, "hold.title"),
        locale,
        List.of(
            new Text(
                words.text(locale, "hold.why." + held.reason(), Map.of("missing", held.missing())),
                Tone.WARNING),
            new Facts(
                List.of(
                    fact(locale, "found", store.found(held.since())),
                    fact(locale, "asking", store.count("UNKNOWN") - store.undecided()),
                    fact(locale, "undecided", store.undecided()),
                    fact(locale, "waiting", store.count("PENDING")))),
            new Text(words.text(locale, "hold.what"))),
        List.of());
  }

  private Fact fact(Locale locale, String key, int count) {
    return new Fact(words.text(locale, "hold." + key), Integer.toString(count));
  }
}
