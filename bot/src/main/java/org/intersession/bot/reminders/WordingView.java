package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.pages.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the page shows on which wordings are edited: the text, how it reads, who wrote it when. */
final class WordingView {
  private final Wordings wordings;
  private final Requests requests;
  private final ReminderLetters letters;
  private final Dates dates = new Dates();

  WordingView(Wordings wordings, Requests requests, ReminderLetters letters) {
    this.wordings = wordings;
    this.requests = requests;
    this.letters = letters;
  }

  /**
   * An edit as the page lists it.
   *
   * @param subject empty where it went back to ours
   */
  record Line(String when, String by, String subject, String body) {}

  void show(
      WordingController.Edited edited,
      Wording wording,
      Wordings.@Nullable Fault fault,
      Model model) {
    PageWords words = RequestPages.words(model);
    Request request = edited.request();
    Wording.Place place = edited.place();
    model.addAttribute("title", request.title());
    model.addAttribute("place", place);
    model.addAttribute("wording", wording);
    model.addAttribute("side", PageWords.side(place.language().getLanguage()));
    model.addAttribute("kept", kept(request, place));
    model.addAttribute(
        "fault", fault == null ? "" : words.text(fault.key(), "places", fault.places()));
    model.addAttribute("sample", sample(request, place));
    model.addAttribute(
        "history",
        wordings.history(place).stream().map(edit -> line(edit, request, words.locale())).toList());
  }

  /** The named places that must stay. */
  private String kept(Request request, Wording.Place place) {
    Wording ours = wordings.ours(request, place);
    return String.join(" ", Wordings.places(ours.subject() + " " + ours.body()));
  }

  /** How the wording that holds reads to the first who is asked. */
  private @Nullable Wording sample(Request request, Wording.Place place) {
    List<Asked> asked = requests.asked(request.number());
    Request now = requests.find(request.number()).orElseThrow();
    Map<String, String> places =
        asked.isEmpty() ? Map.of() : letters.places(now, asked.get(0), place.language());
    return asked.isEmpty() ? null : wordings.filled(now, place, places);
  }

  private Line line(WordingStore.Edit edit, Request request, Locale locale) {
    Wording wording = edit.wording();
    return new Line(
        when(edit.at(), request, locale),
        edit.by(),
        wording == null ? "" : wording.subject(),
        wording == null ? "" : wording.body());
  }

  private String when(Instant at, Request request, Locale locale) {
    return dates.full(at.atZone(request.zone()), locale);
  }
}
