package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a reader says with one click that they want no reminders, or want them again. */
@Controller
@RequestMapping("/q/stop")
class StopController {
  private final StopStore store;
  private final RequestStore requests;
  private final PersonalLinks links;
  private final RequestPages pages;
  private final Clock clock;

  StopController(
      StopStore store,
      RequestStore requests,
      PersonalLinks links,
      RequestPages pages,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.links = links;
    this.pages = pages;
    this.clock = clock;
  }

  /** Looking stops nothing: mail scanners follow links. */
  @GetMapping("/{secret}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return person(secret)
        .map(
            person -> {
              model.addAttribute("stopped", store.stopped(person));
              return "reminders/stop";
            })
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{secret}")
  String decide(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "again", defaultValue = "false") boolean again,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Long> person = person(secret);
    if (person.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    if (again) {
      store.resume(person.get());
    } else {
      store.stop(person.get(), clock.instant());
    }
    requests.lookAgain(clock.instant());
    return pages.told(again ? "resumed" : "stopped", HttpStatus.OK, model, response);
  }

  private Optional<Long> person(String secret) {
    return links.find(ReminderLetters.STOP, secret).map(PersonalLink::person);
  }
}
