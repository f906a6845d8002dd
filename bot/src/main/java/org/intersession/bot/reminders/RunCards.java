package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.delivery.Forecast;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Bar;
import org.intersession.integrations.CardElement.Bars;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Keeps the card of each run at what the ledger says, and ends it with the receipt. */
final class RunCards {
  private static final Logger LOG = LoggerFactory.getLogger(RunCards.class);
  private static final Set<String> OPEN = Set.of("PENDING", "SENDING");

  private final RunStore store;
  private final RequestStore requests;
  private final ObjectProvider<Chat> chats;
  private final Forecast forecast;
  private final RequestWords words;

  RunCards(
      RunStore store,
      RequestStore requests,
      ObjectProvider<Chat> chats,
      Forecast forecast,
      RequestWords words) {
    this.store = store;
    this.requests = requests;
    this.chats = chats;
    this.forecast = forecast;
    this.words = words;
  }

  /** Shows what has changed. */
  void round() {
    store.running().forEach(this::show);
  }

  private void show(RunStore.Run run) {
    List<RunStore.Tally> tally = store.tally(run.id());
    String text =
        tally.stream()
            .map(one -> one.state() + " " + one.reason() + " " + one.count())
            .collect(Collectors.joining("; "));
    boolean finished = tally.stream().noneMatch(one -> OPEN.contains(one.state()));
    if (text.equals(run.shown()) && !finished) {
      return;
    }
    try {
      String post = shown(run, ChatPost.of(card(run, tally, finished)));
      store.showed(run.id(), post, text, finished);
    } catch (OutsideException e) {
      LOG.warn("The card of run {} was not shown: {}", run.id(), e.getMessage());
      store.showed(run.id(), null, text, finished);
    }
  }

  /** The id of a new post, or nothing if the old one says it now. */
  private @Nullable String shown(RunStore.Run run, ChatPost post) {
    String before = run.post();
    Chat chat = Chat.of(chats.stream(), run.place());
    if (before == null) {
      return chat.post(run.place(), post);
    }
    chat.replace(run.place(), before, post);
    return null;
  }

  private Card card(RunStore.Run run, List<RunStore.Tally> tally, boolean finished) {
    Locale locale = run.locale();
    Request request = requests.find(run.request()).orElseThrow();
    int all = sum(tally);
    int done = sum(tally.stream().filter(one -> !OPEN.contains(one.state())).toList());
    List<CardElement> body = new ArrayList<>();
    body.add(new Bars(List.of(new Bar(words.text(locale, "run.bar"), done, Math.max(all, 1)))));
    for (RunStore.Tally one : tally) {
      body.add(new Text(line(one, locale), tone(one)));
    }
    if (finished) {
      body.add(new Text(words.text(locale, "run.finished"), Tone.GOOD));
    } else if (!run.recalled()) {
      forecast
          .done(Reminders.PURPOSE)
          .map(end -> words.text(locale, "run.done-by", Map.of("end", end.atZone(request.zone()))))
          .ifPresent(sentence -> body.add(new Text(sentence)));
      body.add(
          new Text(
              words.text(locale, "run.recall", Map.of("number", request.number())), Tone.QUIET));
    }
    return new Card(
        words.text(
            locale, "run.title", Map.of("number", request.number(), "title", request.title())),
        locale,
        body,
        List.of());
  }

  private String line(RunStore.Tally one, Locale locale) {
    String key =
        switch (one.reason()) {
          case "withdrawn" -> "run.withdrawn";
          case "answered" -> "run.answered";
          default -> "run." + one.state();
        };
    return words.text(locale, key, Map.of("count", one.count(), "reason", one.reason()));
  }

  private static Tone tone(RunStore.Tally one) {
    return switch (one.state()) {
      case "SENT" -> Tone.GOOD;
      case "UNKNOWN" -> Tone.WARNING;
      case "FAILED", "DEAD" ->
          Set.of("withdrawn", "answered").contains(one.reason()) ? Tone.QUIET : Tone.PROBLEM;
      default -> Tone.PLAIN;
    };
  }

  private static int sum(List<RunStore.Tally> tally) {
    return tally.stream().mapToInt(RunStore.Tally::count).sum();
  }
}
