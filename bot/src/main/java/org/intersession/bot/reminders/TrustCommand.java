package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.DecidingCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.SayButton;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Lists the letters whose sender is not proven, and takes an officer's word about one. */
final class TrustCommand extends DecidingCommand {
  private static final int WITH_BUTTONS = 3;

  private final Deed deed;
  private final UnprovenMail mails;
  private final RequestWords words;

  /** What is done with a letter; false if there is none to decide about. */
  @FunctionalInterface
  private interface Deed {
    boolean on(int number, String officer);
  }

  private TrustCommand(String name, Deed deed, UnprovenMail mails, RequestWords words) {
    super(name);
    this.deed = deed;
    this.mails = mails;
    this.words = words;
  }

  /** Lets a letter count for the Party for which it speaks. */
  static TrustCommand trust(UnprovenMail mails, Arrivals arrivals, RequestWords words) {
    return new TrustCommand(
        "trust", (number, officer) -> mails.trust(number, officer, arrivals::accept), mails, words);
  }

  /** Lets it count for nobody. */
  static TrustCommand distrust(UnprovenMail mails, RequestWords words) {
    return new TrustCommand("distrust", mails::distrust, mails, words);
  }

  @Override
  protected Reply decide(int number, Invocation said) {
    boolean decided = deed.on(number, said.speaker().person().name());
    return Reply.say(
        words.text(
            said.locale(),
            decided ? "unproven." + name() : "unproven.nothing",
            Map.of("number", number)));
  }

  @Override
  protected Reply list(Invocation said) {
    Locale locale = said.locale();
    List<Unproven> open = mails.open();
    if (open.isEmpty()) {
      return Reply.say(words.text(locale, "unproven.none"));
    }
    List<CardElement> lines = new ArrayList<>();
    for (Unproven one : open) {
      lines.add(
          new Text(
              words.text(
                  locale,
                  "unproven.one",
                  Map.of(
                      "number", one.number(),
                      "address", one.mail().from(),
                      "subject", one.mail().subject(),
                      "at", day(one, locale))),
              Tone.WARNING));
    }
    List<CardAction> buttons = new ArrayList<>();
    open.stream().limit(WITH_BUTTONS).forEach(one -> buttons.addAll(buttons(one, locale)));
    return Reply.say(new Card(words.text(locale, "unproven.title"), locale, lines, buttons));
  }

  private String day(Unproven one, Locale locale) {
    return words.dates().day(LocalDate.ofInstant(one.mail().at(), ZoneOffset.UTC), locale);
  }

  private List<CardAction> buttons(Unproven one, Locale locale) {
    Map<String, Integer> number = Map.of("number", one.number());
    return List.of(
        SayButton.of(
            words.text(locale, "button.trust", number), words.text(locale, "line.trust", number)),
        SayButton.of(
            words.text(locale, "button.distrust", number),
            words.text(locale, "line.distrust", number)));
  }
}
