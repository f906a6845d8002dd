package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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

/** The officer's one click that lets a group's chair know who has not answered. */
@Controller
@RequestMapping("/q/chair")
class ChairController {
  private final Requests requests;
  private final ChairLetters chairs;
  private final PersonalLinks links;
  private final RequestPages pages;

  ChairController(Requests requests, ChairLetters chairs, PersonalLinks links, RequestPages pages) {
    this.requests = requests;
    this.chairs = chairs;
    this.links = links;
    this.pages = pages;
  }

  /** Looking tells nobody: mail scanners follow links. */
  @GetMapping("/{secret}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return request(secret)
        .map(
            request -> {
              model.addAttribute("title", request.title());
              return "reminders/chair";
            })
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{secret}")
  String tell(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Request> found = request(secret);
    if (found.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    List<Asked> silent = requests.silent(found.get().number());
    boolean told = chairs.tell(found.get(), silent);
    return pages.told(told ? "chair-told" : "no-chair", HttpStatus.OK, model, response);
  }

  private Optional<Request> request(String secret) {
    return links
        .find(OfficerLetters.CHAIR, secret)
        .flatMap(link -> requests.find(Integer.parseInt(link.subject())));
  }
}
