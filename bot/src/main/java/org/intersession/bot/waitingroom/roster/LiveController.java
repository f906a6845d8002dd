package org.intersession.bot.waitingroom.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.pages.PrivateHeaders;
import org.intersession.bot.registration.TableDownload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live page: an officer's own link shows who waits; looking changes nothing. */
@Controller
@RequestMapping("/w/{secret:[A-Za-z0-9_-]{22}}")
class LiveController {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final OpenedRoster opened;
  private final Rosters rosters;
  private final Attendance attendance;

  LiveController(OpenedRoster opened, Rosters rosters, Attendance attendance) {
    this.opened = opened;
    this.rosters = rosters;
    this.attendance = attendance;
  }

  @ModelAttribute
  void guard(HttpServletResponse response) {
    PrivateHeaders.write(response, POLICY);
  }

  @GetMapping
  String page(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("secret", secret);
    return shown(secret, "waitingroom/live", request, response, model);
  }

  /** The part of the page that changes. */
  @GetMapping("/roster")
  String roster(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return shown(secret, "waitingroom/roster :: roster", request, response, model);
  }

  @GetMapping("/events")
  ResponseEntity<SseEmitter> events(@PathVariable String secret) {
    return opened.events(secret);
  }

  /** Who was in the room, as a file. */
  @GetMapping("/attendance.{format:xlsx|csv}")
  void attendance(
      @PathVariable String secret,
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<MeetingFacts> meeting = opened.meeting(secret);
    if (meeting.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return;
    }
    RosterWords words = opened.words(meeting, request);
    TableDownload.send(
        attendance.of(rosters.of(meeting.get()), words),
        "attendance-" + meeting.get().number(),
        format,
        response);
  }

  private String shown(
      String secret,
      String view,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<MeetingFacts> meeting = opened.meeting(secret);
    RosterWords words = opened.words(meeting, request, model);
    if (meeting.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "waitingroom/gone";
    }
    model.addAttribute("deeds", false);
    model.addAttribute("page", new RosterPage(rosters.of(meeting.get()), words));
    return view;
  }
}
