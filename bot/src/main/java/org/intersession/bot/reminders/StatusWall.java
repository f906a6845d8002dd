package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.reminders.Recipients.Lack;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.jspecify.annotations.Nullable;

/** Where every Party stands with a request, for the secretariat's page and its table. */
final class StatusWall {
  private final Requests requests;
  private final Regions regions;
  private final Standing standing;
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  StatusWall(Requests requests, Regions regions, Standing standing) {
    this.requests = requests;
    this.regions = regions;
    this.standing = standing;
  }

  /** The regions in the instrument's order, each with its Parties in that order. */
  List<WallRegion> regions(Request request, Locale locale, Instant now) {
    List<WallRegion> wall = new ArrayList<>();
    regions
        .of(requests.asked(request.number()))
        .forEach(
            (region, asked) ->
                wall.add(
                    new WallRegion(
                        region.isEmpty()
                            ? messages.text(locale, "wall.none")
                            : regions.name(region, locale),
                        asked.stream().map(one -> tile(request, one, locale, now)).toList())));
    return wall;
  }

  /** The same as a table to be handed on. */
  TableDocument table(Request request, Locale locale, Instant now) {
    List<List<String>> rows = new ArrayList<>();
    for (WallRegion region : regions(request, locale, now)) {
      for (WallTile tile : region.tiles()) {
        rows.add(
            List.of(
                region.name(),
                tile.party(),
                tile.said(),
                tile.answered(),
                tile.how(),
                tile.language(),
                tile.next(),
                tile.note()));
      }
    }
    return new TableDocument(
        messages.text(locale, "wall.title", Map.of("title", request.title())),
        dates.full(now.atZone(request.zone()), locale),
        locale.toLanguageTag(),
        locale.getLanguage().equals("ar"),
        List.of(
            column("region", 2, locale),
            column("party", 3, locale),
            column("state", 2, locale),
            column("answered", 2, locale),
            column("how", 1, locale),
            column("language", 1, locale),
            column("next", 3, locale),
            column("note", 3, locale)),
        rows,
        null,
        List.of());
  }

  private Column column(String key, int weight, Locale locale) {
    return new Column(key, messages.text(locale, "column." + key), weight);
  }

  private WallTile tile(Request request, Asked asked, Locale locale, Instant now) {
    Standing.Stand stand = standing.of(request, asked, now);
    String state = state(stand);
    Asked.Way how = asked.how();
    return new WallTile(
        stand.party().name(locale),
        state,
        messages.text(locale, "wall." + state),
        day(asked.answeredOn(), locale),
        how == null ? "" : messages.text(locale, "how." + how.name()),
        stand.language().getDisplayLanguage(locale),
        standing.next(stand, locale),
        standing.note(stand, request, locale));
  }

  private static String state(Standing.Stand stand) {
    if (stand.asked().answered()) {
      return "answered";
    }
    if (stand.lack() != Lack.NONE) {
      return "unreached";
    }
    return stand.asked().asksUntil() == null ? "silent" : "asks";
  }

  private String day(@Nullable LocalDate day, Locale locale) {
    return day == null ? "" : dates.day(day, locale);
  }
}
