package org.intersession.bot.crash;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.Standins;
import tools.jackson.databind.JsonNode;

/** What the stand-ins' own log says of the reminders that were accepted. */
final class Arrived {
  private static final Pattern LINK = Pattern.compile("href=\"https?://[^/\"]+(/q/[^\"]+)\"");

  private final Map<Key, List<Instant>> mails = new HashMap<>();
  private final Map<Key, String> links = new HashMap<>();

  /** To whom, and about what. */
  record Key(String address, String title) {}

  /** Reads the log. */
  static Arrived of(Standins standins, List<String> titles) {
    Arrived arrived = new Arrived();
    standins.graph().sentMail().forEach(mail -> arrived.add(mail, titles));
    return arrived;
  }

  List<Instant> times(String address, String title) {
    return mails.getOrDefault(new Key(address, title), List.of());
  }

  /** Where the reader of the first mail answers. */
  Optional<String> page(String address, String title) {
    return Optional.ofNullable(links.get(new Key(address, title)));
  }

  int count() {
    return mails.values().stream().mapToInt(List::size).sum();
  }

  private void add(JsonNode mail, List<String> titles) {
    String address =
        mail.path("toRecipients").path(0).path("emailAddress").path("address").asString("");
    String subject = mail.path("subject").asString("");
    titles.stream()
        .filter(
            title ->
                subject.contains(title + " ")
                    || subject.endsWith(title)
                    || subject.contains(title + ":"))
        .forEach(title -> add(new Key(address, title), mail));
  }

  private void add(Key key, JsonNode mail) {
    mails
        .computeIfAbsent(key, none -> new java.util.ArrayList<>())
        .add(Instant.parse(mail.path("at").asString("")));
    Matcher link = LINK.matcher(mail.path("body").path("content").asString(""));
    if (link.find()) {
      links.putIfAbsent(key, link.group(1));
    }
  }
}
