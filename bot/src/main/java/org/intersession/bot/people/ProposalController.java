package org.intersession.bot.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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

/** Where a chair without an account confirms what is proposed for their group. */
@Controller
@RequestMapping("/g/proposal/{secret}")
class ProposalController {
  private static final int REMARK_AT_MOST = 1000;

  private final Proposals proposals;
  private final ProposalLetters letters;
  private final GroupPages pages;

  ProposalController(Proposals proposals, ProposalLetters letters, GroupPages pages) {
    this.proposals = proposals;
    this.letters = letters;
    this.pages = pages;
  }

  /** Looking confirms nothing: mail scanners follow links. */
  @GetMapping
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    Optional<Proposals.Opened> opened = proposals.open(secret);
    if (opened.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    if (proposals.confirmed(opened.get()).isPresent()) {
      return pages.told("confirmed", HttpStatus.OK, model, response);
    }
    var words = GroupPages.words(model);
    Group group = opened.get().group();
    model.addAttribute("group", group.name(words.locale()));
    model.addAttribute("proposal", letters.proposal(group, words.locale()));
    model.addAttribute("rhythms", Arrays.stream(Rhythm.values()).map(Rhythm::key).toList());
    return "people/proposal";
  }

  @PostMapping
  String confirm(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "rhythm", defaultValue = "") String rhythm,
      @RequestParam(name = "remark", defaultValue = "") String remark,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Proposals.Opened> opened = proposals.open(secret);
    Optional<Rhythm> chosen =
        Arrays.stream(Rhythm.values()).filter(one -> one.key().equals(rhythm)).findFirst();
    if (opened.isEmpty() || chosen.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    proposals.confirm(opened.get(), chosen.get(), plain(remark));
    return pages.told("confirmed", HttpStatus.OK, model, response);
  }

  /** On one line, without what turns the direction of text or hides in it. */
  private static String plain(String remark) {
    String line = remark.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    int most = Math.min(REMARK_AT_MOST, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, most));
  }
}
