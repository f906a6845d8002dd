package org.intersession.bot.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.pages.LetterType;
import org.intersession.bot.pages.PrivateHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A group's changes for an officer, with the letters on which they rest; lives for an hour. */
@Controller
@RequestMapping("/g/changes/{secret}")
class GroupChangesController {
  private final Groups groups;
  private final GroupChangeLines lines;
  private final ChangesLink links;
  private final Papers papers;
  private final GroupPages pages;

  GroupChangesController(
      Groups groups, GroupChangeLines lines, ChangesLink links, Papers papers, GroupPages pages) {
    this.groups = groups;
    this.lines = lines;
    this.links = links;
    this.papers = papers;
    this.pages = pages;
  }

  @GetMapping
  String changes(@PathVariable String secret, Model model, HttpServletResponse response) {
    Optional<ChangesLink.Opened> opened = links.open(secret);
    if (opened.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Group group = opened.get().group();
    model.addAttribute("group", group.name(GroupPages.words(model).locale()));
    model.addAttribute("changes", lines.of(group, GroupPages.words(model).locale()));
    model.addAttribute("base", "/g/changes/" + secret);
    return "people/changes";
  }

  /** A letter of a change of this group, and of no other. */
  @GetMapping("/letter/{source:\\d{1,15}}")
  @Nullable String letter(
      @PathVariable String secret,
      @PathVariable long source,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Optional<Papers.Paper> paper =
        links
            .open(secret)
            .flatMap(opened -> letter(opened.group(), source))
            .flatMap(letter -> papers.find(letter.id()));
    if (paper.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    String type = paper.get().type();
    String name = "letter-" + source + "." + LetterType.ending(type);
    PrivateHeaders.file(response, type, name, paper.get().content().length);
    response.getOutputStream().write(paper.get().content());
    return null;
  }

  /** A letter that came later than its change. */
  @PostMapping("/letter/{source:\\d{1,15}}")
  String attach(
      @PathVariable String secret,
      @PathVariable long source,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "letter", required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<ChangesLink.Opened> opened = links.open(secret);
    if (opened.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    byte[] content = file == null ? new byte[0] : file.getBytes();
    String name = file == null ? "" : file.getOriginalFilename();
    Optional<Source.Letter> letter =
        papers.keep(ImportedPerson.shown(name == null ? "" : name), content);
    if (letter.isEmpty()) {
      return pages.told("no-letter", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
    }
    boolean attached =
        groups.attach(opened.get().group().number(), source, letter.get(), opened.get().officer());
    return attached
        ? "redirect:/g/changes/" + secret + "?lang=" + GroupPages.words(model).language()
        : pages.told("has-letter", HttpStatus.CONFLICT, model, response);
  }

  private Optional<Source.Letter> letter(Group group, long source) {
    List<GroupChange> changes = groups.history(group.number());
    return changes.stream()
        .filter(change -> change.sourceId() == source)
        .findFirst()
        .map(change -> change.source().letter());
  }
}
