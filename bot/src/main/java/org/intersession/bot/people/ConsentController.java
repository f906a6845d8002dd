package org.intersession.bot.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person agrees to be reached through a group with one click, and takes it back. */
@Controller
@RequestMapping("/g/consent/{secret}")
class ConsentController {
  private final ConsentLinks links;
  private final Groups groups;
  private final GroupAddresses addresses;
  private final GroupPages pages;

  ConsentController(ConsentLinks links, Groups groups, GroupAddresses addresses, GroupPages pages) {
    this.links = links;
    this.groups = groups;
    this.addresses = addresses;
    this.pages = pages;
  }

  /** Looking says nothing: mail scanners follow links. */
  @GetMapping
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    Optional<ConsentLinks.Opened> opened = links.open(secret);
    if (opened.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Group group = opened.get().group();
    Optional<Consent> said = groups.consentOf(group.number(), opened.get().person().id());
    model.addAttribute("group", group.name(GroupPages.words(model).locale()));
    model.addAttribute("address", addresses.of(group).orElse(""));
    model.addAttribute("given", said.filter(Consent::given).isPresent());
    model.addAttribute("day", said.map(one -> one.at().toString().substring(0, 10)).orElse(""));
    return "people/consent";
  }

  @PostMapping
  String decide(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "given", defaultValue = "false") boolean given,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<ConsentLinks.Opened> opened = links.open(secret);
    if (opened.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    groups.consent(
        opened.get().group().number(),
        opened.get().person().id(),
        given,
        "link " + opened.get().link());
    return pages.told(given ? "agreed" : "taken-back", HttpStatus.OK, model, response);
  }
}
