package org.intersession.bot.waitingroom.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.pages.PrivateHeaders;
import org.intersession.bot.waitingroom.roster.LivePages.Visitor;
import org.intersession.integrations.HostPanel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The host's panel inside the platform's client. It opens for an operator whom the platform vouches
 * for, and for an officer's personal link; both become a cookie, so that no secret stands in the
 * address that the platform's script can read.
 */
@Controller
@RequestMapping("/panel")
class PanelController {
  private static final String COOKIE = "intersession-panel";
  private static final Pattern SECRET = Pattern.compile("(?:.*/w/)?([A-Za-z0-9_-]{22})/?");

  private final LivePages pages;
  private final OpenedRoster opened;
  private final PanelDesk desk;
  private final PanelCookies cookies;
  private final ObjectProvider<HostPanel> panels;

  PanelController(
      LivePages pages,
      OpenedRoster opened,
      PanelDesk desk,
      PanelCookies cookies,
      ObjectProvider<HostPanel> panels) {
    this.pages = pages;
    this.opened = opened;
    this.desk = desk;
    this.cookies = cookies;
    this.panels = panels;
  }

  @ModelAttribute
  void guard(HttpServletResponse response) {
    String script = panels.stream().findFirst().map(one -> " " + one.script()).orElse("");
    PrivateHeaders.write(
        response,
        "default-src 'none'; script-src 'self'"
            + script
            + "; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'self'");
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
  }

  @GetMapping
  String open(
      @CookieValue(name = COOKIE, defaultValue = "") String known,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<HostPanel> panel = panels.stream().findFirst();
    Optional<String> vouched =
        panel.flatMap(one -> one.opening(request::getHeader)).flatMap(desk::admitted);
    vouched.ifPresent(secret -> cookies.give(response, COOKIE, secret));
    return shown(vouched.orElse(known), "waitingroom/panel", request, response, model);
  }

  /** An officer's link opens the panel too; it comes by a form, never in the address. */
  @PostMapping
  String enter(
      @RequestParam(name = "link", defaultValue = "") String link, HttpServletResponse response) {
    Matcher form = SECRET.matcher(link.strip());
    if (form.matches() && pages.visitor(form.group(1)).isPresent()) {
      cookies.give(response, COOKIE, form.group(1));
      return "redirect:/panel";
    }
    return "redirect:/panel?wrong";
  }

  @GetMapping("/roster")
  String roster(
      @CookieValue(name = COOKIE, defaultValue = "") String known,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return shown(known, "waitingroom/roster :: roster", request, response, model);
  }

  @GetMapping("/events")
  ResponseEntity<SseEmitter> events(@CookieValue(name = COOKIE, defaultValue = "") String known) {
    return opened.events(known);
  }

  /** Asks whether a deed may be done now; it is recorded with its officer before it is done. */
  @PostMapping("/deeds/{deed:[a-z-]+}/{number:\\d{1,6}}")
  ResponseEntity<Map<String, String>> deed(
      @PathVariable String deed,
      @PathVariable int number,
      @CookieValue(name = COOKIE, defaultValue = "") String known,
      @RequestHeader(name = "X-Panel", defaultValue = "") String ours) {
    Optional<Visitor> visitor = pages.visitor(known);
    if (visitor.isEmpty() || !ours.equals("1")) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    return desk.may(visitor.get(), deed, number)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
  }

  private String shown(
      String secret,
      String view,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<MeetingFacts> meeting = opened.meeting(secret);
    RosterWords words = opened.words(meeting, request, model);
    model.addAttribute("wrong", request.getParameter("wrong") != null);
    if (meeting.isEmpty() || panels.stream().findFirst().isEmpty()) {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      return "waitingroom/panel-door";
    }
    HostPanel panel = panels.stream().findFirst().orElseThrow();
    model.addAttribute("deeds", true);
    model.addAttribute("script", panel.script());
    model.addAttribute("module", panel.module());
    model.addAttribute("page", desk.page(meeting.get(), words));
    return view;
  }
}
