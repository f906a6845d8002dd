package org.intersession.bot.reminders;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.bot.messages.Messages;

/** How reminders read: as we say it, or as an officer wrote it for a request. */
final class Wordings {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
  private static final int SUBJECT_AT_MOST = 200;
  private static final int BODY_AT_MOST = 2000;

  /** Each named place, standing for itself. */
  private static final Map<String, String> THEMSELVES =
      List.of("title", "party", "day", "deadline").stream()
          .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));

  private final WordingStore store;
  private final Clock clock;
  private final Messages messages = new Messages("reminders");

  Wordings(WordingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** How a message about a request reads, with its places filled. */
  Wording filled(Request request, Wording.Place place, Map<String, String> places) {
    return written(request, place)
        .map(wording -> new Wording(fill(wording.subject(), places), fill(wording.body(), places)))
        .orElseGet(() -> ours(request, place, places));
  }

  /** The wording that holds, with its places open. */
  Wording open(Request request, Wording.Place place) {
    return written(request, place).orElseGet(() -> ours(request, place));
  }

  private Optional<Wording> written(Request request, Wording.Place place) {
    return request.worded() ? store.find(place) : Optional.empty();
  }

  /** Our own wording, with its places open. */
  Wording ours(Request request, Wording.Place place) {
    return ours(request, place, THEMSELVES);
  }

  private Wording ours(Request request, Wording.Place place, Map<String, String> places) {
    String step = place.step().key();
    String body = about(request) + step;
    return new Wording(
        messages.text(place.language(), "subject." + step, places),
        messages.text(place.language(), body, places));
  }

  private static String about(Request request) {
    if (request.kind() != RequestKind.SURVEY) {
      return "text.";
    }
    return request.guests().isEmpty() ? "survey." : "feedback.";
  }

  private static String fill(String text, Map<String, String> places) {
    return PLACE
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(places.getOrDefault(match.group(1), match.group())));
  }

  /** Who wrote what, the newest first. */
  List<WordingStore.Edit> history(Wording.Place place) {
    return store.history(place);
  }

  /**
   * What keeps a wording from being used: a key of the page's sentences, and the places that it is
   * about. Every place that ours has must stay, and there are no others.
   */
  Optional<Fault> fault(Request request, Wording.Place place, Wording wording) {
    if (wording.subject().isBlank() || wording.body().isBlank()) {
      return Optional.of(new Fault("wording.empty", ""));
    }
    if (wording.subject().length() > SUBJECT_AT_MOST || wording.body().length() > BODY_AT_MOST) {
      return Optional.of(new Fault("wording.long", ""));
    }
    String text = wording.subject() + " " + wording.body();
    Set<String> used = places(text);
    Set<String> strange = new TreeSet<>(used);
    strange.removeAll(THEMSELVES.values());
    if (!strange.isEmpty() || PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      return Optional.of(new Fault("wording.strange", String.join(" ", strange)));
    }
    Wording ours = ours(request, place);
    Set<String> lost = places(ours.subject() + " " + ours.body());
    lost.removeAll(used);
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault("wording.lost", String.join(" ", lost)));
  }

  /** Why a wording cannot be used. */
  record Fault(String key, String places) {}

  /** The named places in a text. */
  static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From now on it reads so. */
  void write(Wording.Place place, Wording wording, String by) {
    store.add(place, wording, by, clock.instant());
  }

  /** From now on it reads as ours does. */
  void giveBack(Wording.Place place, String by) {
    store.add(place, null, by, clock.instant());
  }
}
