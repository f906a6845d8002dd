package org.intersession.bot.registration;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The form in which people say who they are, new or to be changed. */
final class FormPage {
  private static final List<String> ZONES =
      TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
          .filter(id -> id.contains("/"))
          .sorted()
          .toList();

  private final Parties parties;
  private final Visits visits;
  private final PageParts parts;
  private final RegistrationProperties settings;

  FormPage(Parties parties, Visits visits, PageParts parts, RegistrationProperties settings) {
    this.parties = parties;
    this.visits = visits;
    this.parts = parts;
    this.settings = settings;
  }

  /** The form of a meeting with what was typed, and the fields that must be looked at again. */
  String show(MeetingFacts meeting, Form form, List<String> wrong, Model model) {
    Locale locale = PageParts.words(model).locale();
    parts.describe(meeting, "", model);
    model.addAttribute("form", form);
    model.addAttribute("wrong", wrong);
    model.addAttribute("retention", settings.retention());
    model.addAttribute("megabytes", settings.letterAtMost() / 1_000_000);
    model.addAttribute("meeting", meeting);
    model.addAttribute("zones", ZONES);
    model.addAttribute(
        "parties", parties.all().stream().map(party -> party.name(locale)).distinct().toList());
    return "registration/form";
  }

  /** Whether a form may go on; in doubt the page asks a question. */
  Visits.Welcome welcome(
      HttpServletRequest request, @Nullable String token, String sum, Model model) {
    HumanQuestion question = HumanQuestion.of(String.valueOf(token));
    Visits.Welcome welcome = visits.welcome(request.getRemoteAddr());
    if (welcome == Visits.Welcome.DOUBTED && question.solvedBy(sum)) {
      return Visits.Welcome.WELCOME;
    }
    model.addAttribute("question", question);
    return welcome;
  }
}
