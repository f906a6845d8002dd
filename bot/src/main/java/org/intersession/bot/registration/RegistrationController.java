package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.people.Parties;
import org.intersession.bot.registration.Registrations.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The public page of a meeting, where people register. */
@Controller
@RequestMapping("/r")
class RegistrationController {
  private final Registrations registrations;
  private final Inbox inbox;
  private final NominationLetters letters;
  private final KnownMeetings meetings;
  private final Parties parties;
  private final FormGuard guard;
  private final FormPage page;
  private final PageParts parts;

  RegistrationController(
      Registrations registrations,
      Inbox inbox,
      NominationLetters letters,
      KnownMeetings meetings,
      Parties parties,
      FormGuard guard,
      FormPage page,
      PageParts parts) {
    this.registrations = registrations;
    this.inbox = inbox;
    this.letters = letters;
    this.meetings = meetings;
    this.parties = parties;
    this.guard = guard;
    this.page = page;
    this.parts = parts;
  }

  @GetMapping("/{slug:\\d+-[0-9a-f]+}")
  String form(@PathVariable String slug, Model model, HttpServletResponse response) {
    return Slug.meeting(slug, meetings)
        .map(meeting -> shown(meeting, Form.empty(), List.of(), model, response))
        .orElseGet(() -> parts.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{slug:\\d+-[0-9a-f]+}")
  String register(
      @PathVariable String slug,
      @ModelAttribute("form") Form form,
      @RequestParam(name = "letter", required = false) @Nullable MultipartFile letter,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "sum", defaultValue = "") String sum,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Optional<MeetingFacts> found = Slug.meeting(slug, meetings);
    if (found.isEmpty()) {
      return parts.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    if (!guard.ours(request, repeated)) {
      return parts.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    MeetingFacts meeting = found.get();
    List<String> wrong = new ArrayList<>(form.wrong());
    boolean asked = meeting.letter();
    if (asked && (letter == null || letter.isEmpty())) {
      wrong.add("letter");
    }
    if (!wrong.isEmpty() || registrations.door(meeting) != Door.OPEN) {
      return unprocessable(meeting, form, wrong, model, response);
    }
    switch (page.welcome(request, repeated, sum, model)) {
      case REFUSED -> {
        return parts.told("too-many", HttpStatus.TOO_MANY_REQUESTS, model, response);
      }
      case DOUBTED -> {
        return shown(meeting, form, List.of("sum"), model, response);
      }
      case WELCOME -> {
        // It may go on.
      }
    }
    Optional<UUID> kept =
        asked && letter != null
            ? letters.keep(meeting.number(), letter.getInputStream())
            : Optional.empty();
    if (asked && kept.isEmpty()) {
      return unprocessable(meeting, form, List.of("letter"), model, response);
    }
    PageWords words = PageParts.words(model);
    inbox.take(meeting.number(), form.application(words.locale(), parties, kept.orElse(null)));
    return "redirect:/r/received?lang=" + words.language();
  }

  @GetMapping("/received")
  String received(Model model, HttpServletResponse response) {
    return parts.told("received", HttpStatus.OK, model, response);
  }

  private String unprocessable(
      MeetingFacts meeting,
      Form form,
      List<String> wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return shown(meeting, form, wrong, model, response);
  }

  private String shown(
      MeetingFacts meeting,
      Form form,
      List<String> wrong,
      Model model,
      HttpServletResponse response) {
    Door door = registrations.door(meeting);
    if (door != Door.OPEN) {
      String key = "door." + door.name().toLowerCase(Locale.ROOT);
      return parts.told(key, HttpStatus.valueOf(response.getStatus()), model, response);
    }
    model.addAttribute("slug", Slug.of(meeting));
    return page.show(meeting, form, wrong, model);
  }
}
