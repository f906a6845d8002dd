package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.registration.PersonalPages.Opened;
import org.intersession.integrations.TableDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of participants for an officer, behind a link that lives for an hour. */
@Controller
@RequestMapping("/r/participants/{secret}")
class ParticipantsController {
  static final String LIST = "registration-participants";

  private final Registrations registrations;
  private final KnownMeetings meetings;
  private final PersonalPages pages;
  private final ParticipantTable table;
  private final LetterDownload letters;
  private final PageParts parts;

  ParticipantsController(
      Registrations registrations,
      KnownMeetings meetings,
      PersonalPages pages,
      ParticipantTable table,
      LetterDownload letters,
      PageParts parts) {
    this.registrations = registrations;
    this.meetings = meetings;
    this.pages = pages;
    this.table = table;
    this.letters = letters;
    this.parts = parts;
  }

  @GetMapping
  String list(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Opened opened = pages.openOther(LIST, secret, request);
    Optional<MeetingFacts> meeting = meeting(opened);
    if (meeting.isEmpty()) {
      return refused(opened, model, response);
    }
    parts.describe(meeting.get(), "", model);
    model.addAttribute("table", table(meeting.get(), model));
    model.addAttribute("base", "/r/participants/" + secret);
    return "registration/participants";
  }

  /** The same as a file. */
  @GetMapping("/{format:xlsx|csv}")
  @Nullable String file(
      @PathVariable String secret,
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Opened opened = pages.openOther(LIST, secret, request);
    Optional<MeetingFacts> meeting = meeting(opened);
    if (meeting.isEmpty()) {
      return refused(opened, model, response);
    }
    TableDownload.send(
        table(meeting.get(), model), "participants-" + meeting.get().number(), format, response);
    return null;
  }

  /** A letter of nomination of the same meeting, and of no other. */
  @GetMapping("/letter/{id:\\d{1,15}}")
  @Nullable String letter(
      @PathVariable String secret,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Opened opened = pages.openOther(LIST, secret, request);
    Optional<MeetingFacts> meeting = meeting(opened);
    Optional<Registration> found =
        registrations
            .find(id)
            .filter(one -> meeting.filter(own -> own.number() == one.meeting()).isPresent());
    boolean sent = found.isPresent() && letters.send(found.get(), response);
    return sent ? null : refused(opened, model, response);
  }

  private Optional<MeetingFacts> meeting(Opened opened) {
    return opened
        .link()
        .map(PersonalLink::subject)
        .flatMap(number -> meetings.find(Integer.parseInt(number)));
  }

  private TableDocument table(MeetingFacts meeting, Model model) {
    return table.of(meeting, registrations.of(meeting.number()), PageParts.words(model).locale());
  }

  private String refused(Opened opened, Model model, HttpServletResponse response) {
    return opened.tooMany()
        ? parts.told("too-many", HttpStatus.TOO_MANY_REQUESTS, model, response)
        : parts.told("gone", HttpStatus.NOT_FOUND, model, response);
  }
}
