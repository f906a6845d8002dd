package org.intersession.bot.reminders;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/**
 * Who has not answered, with the next step. In a group's channel governments read along, so there
 * it counts and names nobody.
 */
final class UnansweredCommand extends AboutRequest {
  private static final int ROWS_AT_MOST = 80;

  private final Regions regions;
  private final Standing standing;
  private final Discretion discretion;
  private final UnprovenMail mails;
  private final WallLinks walls;

  UnansweredCommand(
      Requests requests,
      Lookup lookup,
      Regions regions,
      Standing standing,
      Discretion discretion,
      UnprovenMail mails,
      WallLinks walls,
      RequestWords words) {
    super(requests, lookup, words);
    this.regions = regions;
    this.standing = standing;
    this.discretion = discretion;
    this.mails = mails;
    this.walls = walls;
  }

  @Override
  public String name() {
    return "unanswered";
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  Reply about(Request request, Invocation said) {
    List<Asked> silent = requests.silent(request.number());
    if (silent.isEmpty()) {
      return Reply.say(
          words.text(
              said.locale(),
              "unanswered.none",
              Map.of("number", request.number(), "title", request.title())));
    }
    return Reply.say(
        discretion.governmentsRead(said)
            ? counted(request, silent, said)
            : named(request, silent, said));
  }

  private Card counted(Request request, List<Asked> silent, Invocation said) {
    Locale locale = said.locale();
    List<List<String>> rows = new ArrayList<>();
    regions
        .of(silent)
        .forEach(
            (region, ofRegion) ->
                rows.add(
                    List.of(
                        name(region, locale),
                        Integer.toString(ofRegion.size()),
                        words.languages(
                            locale,
                            ofRegion.stream()
                                .map(one -> standing.of(request, one, said.now()).language())
                                .toList()),
                        next(request, ofRegion, said.now(), locale))));
    return card(
        request,
        silent,
        new Table(headings(locale, "region", "count", "languages", "next"), rows),
        List.of(new Text(words.text(locale, "unanswered.channel"), Tone.QUIET)),
        locale);
  }

  private Card named(Request request, List<Asked> silent, Invocation said) {
    Locale locale = said.locale();
    List<List<String>> rows = new ArrayList<>();
    regions
        .of(silent)
        .forEach((region, ofRegion) -> ofRegion.forEach(one -> rows.add(row(request, one, said))));
    List<CardElement> after = new ArrayList<>();
    if (rows.size() > ROWS_AT_MOST) {
      after.add(
          new Text(
              words.text(locale, "unanswered.more", Map.of("more", rows.size() - ROWS_AT_MOST))));
    }
    int doubted = mails.open().size();
    if (doubted > 0) {
      after.add(
          new Text(
              words.text(locale, "unanswered.unproven", Map.of("count", doubted)), Tone.WARNING));
    }
    after.add(
        new CardElement.Link(
            words.text(locale, "wall"), URI.create(walls.make(request.number(), said.now()))));
    return card(
        request,
        silent,
        new Table(
            headings(locale, "region", "party", "language", "next", "note"),
            rows.subList(0, Math.min(rows.size(), ROWS_AT_MOST))),
        after,
        locale);
  }

  private List<String> row(Request request, Asked asked, Invocation said) {
    Locale locale = said.locale();
    Standing.Stand stand = standing.of(request, asked, said.now());
    return List.of(
        name(stand.region(), locale),
        stand.party().name(locale),
        stand.language().getDisplayLanguage(locale),
        standing.next(stand, locale),
        standing.note(stand, request, locale));
  }

  private String next(Request request, List<Asked> silent, Instant now, Locale locale) {
    return silent.stream()
        .map(one -> standing.of(request, one, now))
        .filter(stand -> stand.next() != null)
        .min(Comparator.comparing(stand -> Objects.requireNonNull(stand.next()).at()))
        .map(stand -> standing.next(stand, locale))
        .orElse("–");
  }

  private Card card(
      Request request, List<Asked> silent, Table table, List<CardElement> after, Locale locale) {
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            words.text(
                locale,
                "unanswered.count",
                Map.of("count", silent.size(), "deadline", request.due()))));
    body.add(table);
    body.addAll(after);
    return new Card(
        words.text(
            locale,
            "unanswered.title",
            Map.of("number", request.number(), "title", request.title())),
        locale,
        body,
        List.of());
  }

  private List<String> headings(Locale locale, String... keys) {
    return Arrays.stream(keys).map(key -> words.text(locale, "column." + key)).toList();
  }

  private String name(String region, Locale locale) {
    return region.isEmpty() ? words.text(locale, "region.none") : regions.name(region, locale);
  }
}
