package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.registration.TableDownload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The status wall of a request, for the secretariat: tiles by region, a table, a file. */
@Controller
@RequestMapping("/q/wall")
class WallController {
  private final Requests requests;
  private final StatusWall wall;
  private final PersonalLinks links;
  private final RequestPages pages;
  private final Clock clock;
  private final Messages messages = new Messages("reminders");

  WallController(
      Requests requests, StatusWall wall, PersonalLinks links, RequestPages pages, Clock clock) {
    this.requests = requests;
    this.wall = wall;
    this.links = links;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/{secret}")
  String wall(@PathVariable String secret, Model model, HttpServletResponse response) {
    return request(secret)
        .map(request -> shown(request, secret, model))
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @GetMapping("/{secret}/table.xlsx")
  void table(@PathVariable String secret, Model model, HttpServletResponse response)
      throws IOException {
    Optional<Request> request = request(secret);
    if (request.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return;
    }
    Locale locale = RequestPages.words(model).locale();
    TableDownload.send(
        wall.table(request.get(), locale, clock.instant()),
        "request-" + request.get().number(),
        "xlsx",
        response);
  }

  private String shown(Request request, String secret, Model model) {
    Locale locale = RequestPages.words(model).locale();
    List<WallRegion> regions = wall.regions(request, locale, clock.instant());
    long answered = regions.stream().mapToLong(WallRegion::answered).sum();
    long asked = regions.stream().mapToLong(region -> region.tiles().size()).sum();
    model.addAttribute(
        "title", messages.text(locale, "wall.title", Map.of("title", request.title())));
    model.addAttribute(
        "summary",
        messages.text(locale, "wall.summary", Map.of("answered", answered, "asked", asked)));
    model.addAttribute("regions", regions);
    model.addAttribute("deadline", new Dates().full(request.due(), locale));
    model.addAttribute("file", "/q/wall/" + secret + "/table.xlsx?lang=" + locale.getLanguage());
    return "reminders/wall";
  }

  private Optional<Request> request(String secret) {
    return links
        .find(WallLinks.WALL, secret)
        .flatMap(link -> requests.find(Integer.parseInt(link.subject())));
  }
}
