package org.intersession.bot.registration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;

/** The registrants of a meeting as a table for officers, in the order of the list. */
final class ParticipantTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "body",
          "code",
          "given",
          "family",
          "role",
          "state",
          "email",
          "telephone",
          "language",
          "interpretation",
          "accessibility",
          "presence",
          "people",
          "testing",
          "letter",
          "shown",
          "made");

  private final Parties parties;
  private final GuestNames names;
  private final ParticipantOrder order;
  private final Messages messages = new Messages("registrants");

  ParticipantTable(Parties parties, GuestNames names, ParticipantOrder order) {
    this.parties = parties;
    this.names = names;
    this.order = order;
  }

  TableDocument of(MeetingFacts meeting, List<Registration> registrations, Locale locale) {
    String title =
        messages.text(
            locale, "title", Map.of("number", meeting.number(), "title", meeting.title()));
    List<Column> columns =
        COLUMNS.stream()
            .map(key -> new Column(key, messages.text(locale, "heading." + key), 6))
            .toList();
    List<List<String>> rows =
        order.sorted(registrations).stream().map(one -> row(meeting, one, locale)).toList();
    return new TableDocument(
        title, "", locale.getLanguage(), false, columns, rows, null, List.of());
  }

  private List<String> row(MeetingFacts meeting, Registration one, Locale locale) {
    Application said = one.application();
    return List.of(
        Long.toString(one.id()),
        body(said, locale),
        said.party() == null ? "" : said.party(),
        said.given(),
        said.family(),
        said.role(),
        messages.text(locale, "state." + one.state().name().toLowerCase(Locale.ROOT)),
        said.email(),
        said.telephone(),
        language(said.locale().getLanguage(), locale),
        language(said.interpretation(), locale),
        said.accessibility(),
        messages.text(locale, "presence." + said.presence()),
        Integer.toString(said.people()),
        yes(said.testing(), locale),
        yes(said.letter() != null, locale),
        one.forgottenAt() == null ? shown(meeting, one) : "",
        one.madeAt().toString());
  }

  private String shown(MeetingFacts meeting, Registration one) {
    return new NamingRule.Parts(
            names.guest(meeting, one).first(), names.guest(meeting, one).last())
        .whole();
  }

  /** A Party by its name in the reader's language, whatever the person called it. */
  private String body(Application said, Locale locale) {
    String code = said.party();
    Optional<Party> party = code == null ? Optional.empty() : parties.byCode(code);
    return party.map(known -> known.name(locale)).orElse(said.body());
  }

  private String yes(boolean so, Locale locale) {
    return so ? messages.text(locale, "yes") : "";
  }

  private static String language(String code, Locale locale) {
    return code.isEmpty() ? "" : Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }
}
