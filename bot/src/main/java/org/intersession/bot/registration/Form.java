package org.intersession.bot.registration;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.PartyMatch;
import org.intersession.bot.registration.Application.Presence;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/** What was typed into the page. */
public record Form(
    @Nullable String given,
    @Nullable String family,
    @Nullable String email,
    @Nullable String body,
    @Nullable String role,
    @Nullable String zone,
    @Nullable String interpretation,
    @Nullable String accessibility,
    @Nullable String presence,
    @Nullable String people,
    @Nullable String telephone,
    @Nullable String testing,
    @Nullable String consent) {
  private static final Pattern TELEPHONE = Pattern.compile("(?:\\+?\\p{Nd}[\\p{Nd} ().-]{2,30})?");
  private static final Pattern NEVER_SHOWN =
      Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

  /** An empty form. */
  public static Form empty() {
    return new Form("", "", "", "", "", "", "", "", "ALONE", "1", "", null, null);
  }

  /** The form as it was filled in for what somebody asked; the address is typed anew. */
  static Form of(Application said) {
    return new Form(
        said.given(),
        said.family(),
        "",
        said.body(),
        said.role(),
        said.zone(),
        said.interpretation(),
        said.accessibility(),
        said.presence().name(),
        Integer.toString(said.people()),
        said.telephone(),
        said.testing() ? "yes" : null,
        "yes");
  }

  /** Whether it was sent by the person with an address. */
  boolean from(String address) {
    return line(email).equalsIgnoreCase(address);
  }

  /** The fields that cannot be taken as they are, by their names. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    if (!fits(given, 1, 64)) {
      wrong.add("given");
    }
    if (!fits(family, 1, 64)) {
      wrong.add("family");
    }
    if (!MailAddress.isAddress(line(email)) || line(email).length() > 128) {
      wrong.add("email");
    }
    if (!fits(body, 1, 200)) {
      wrong.add("body");
    }
    if (!fits(role, 0, 100)) {
      wrong.add("role");
    }
    if (zoneName().isEmpty() && !line(zone).isEmpty()) {
      wrong.add("zone");
    }
    if (!TELEPHONE.matcher(line(telephone)).matches()) {
      wrong.add("telephone");
    }
    if (!fits(accessibility, 0, 1000)) {
      wrong.add("accessibility");
    }
    if (!line(people).matches("\\d{1,3}") || number() < 1 || number() > 200) {
      wrong.add("people");
    }
    if (!"yes".equals(consent)) {
      wrong.add("consent");
    }
    return wrong;
  }

  /** What is asked for; only for a form with nothing wrong. */
  Application application(Locale locale, Parties parties, @Nullable UUID letter) {
    PartyMatch match = parties.find(line(body));
    String code = match instanceof PartyMatch.Certain certain ? certain.party().code() : null;
    Presence how = Presence.valueOf(presenceName());
    return new Application(
        line(given),
        line(family),
        line(email).toLowerCase(Locale.ROOT),
        code,
        match instanceof PartyMatch.Certain certain ? name(certain.party(), locale) : line(body),
        line(role),
        locale,
        zoneName(),
        line(interpretation).matches("[a-z]{2,3}") ? line(interpretation) : "",
        line(accessibility),
        how,
        how == Presence.ROOM ? number() : 1,
        line(telephone),
        "yes".equals(testing),
        letter);
  }

  private static String name(Party party, Locale locale) {
    return party.name(locale);
  }

  private String presenceName() {
    String said = line(presence);
    return said.equals("ROOM") || said.equals("TELEPHONE") ? said : "ALONE";
  }

  private String zoneName() {
    try {
      return line(zone).isEmpty() ? "" : ZoneId.of(line(zone)).getId();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private int number() {
    return Integer.parseInt(line(people));
  }

  private static boolean fits(@Nullable String text, int least, int most) {
    int length = line(text).length();
    return length >= least && length <= most;
  }

  /** One line without what could turn or hide a text. */
  static String line(@Nullable String text) {
    return text == null ? "" : NEVER_SHOWN.matcher(text).replaceAll(" ").strip();
  }
}
