package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.intersession.bot.people.Person;
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
  private final AskedStore ladders;
  private final PersonalLinks links;
  private final Guests guests;
  private final ReminderProperties settings;
  private final RequestPages pages;
  private final Clock clock;

  StopController(
      StopStore store,
      AskedStore ladders,
      PersonalLinks links,
      Guests guests,
      ReminderProperties settings,
      RequestPages pages,
      Clock clock) {
    this.store = store;
    this.ladders = ladders;
    this.links = links;
    this.guests = guests;
    this.settings = settings;
    this.pages = pages;
    this.clock = clock;
  }

  /** Looking stops nothing: mail scanners follow links. */
  @GetMapping("/{secret}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return person(secret)
        .map(
            person -> {
              model.addAttribute("name", person.fullName());
              model.addAttribute("stopped", store.stopped(person));
              return "reminders/stop";
            })
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  /**
   * A mail program says it for its reader (RFC 8058, section 3.1); it has neither our form nor our
   * cookie.
   *
   * @param oneClick read here: as a condition of two mappings it would have every form of the
   *     service parsed before its own room sees it
   */
  @PostMapping("/{secret}")
  String decide(
      @PathVariable String secret,
      @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "again", defaultValue = "false") boolean again,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    boolean program = "One-Click".equals(oneClick);
    if (!program && !pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Person> person = person(secret);
    if (person.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    boolean resumes = again && !program;
    decide(person.get(), resumes);
    return pages.told(resumes ? "resumed" : "stopped", HttpStatus.OK, model, response);
  }

  private void decide(Person person, boolean again) {
    if (again) {
      store.resume(person);
    } else {
      store.stop(person, clock.instant());
    }
    ladders.lookAgain(clock.instant());
  }

  /** Whose link it is; nobody's where the body's rules let nobody refuse. */
  private Optional<Person> person(String secret) {
    return links
        .find(ReminderLetters.STOP, secret)
        .filter(link -> settings.unsubscribe())
        .flatMap(link -> guests.person(Long.parseLong(link.subject())));
  }
}
