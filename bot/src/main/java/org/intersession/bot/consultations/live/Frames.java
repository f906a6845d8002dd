package org.intersession.bot.consultations.live;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intersession.bot.consultations.rounds.Entry;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the record as server-sent events; each is made once for all watchers. */
final class Frames {
  static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.US_ASCII);
  static final byte[] RELOAD = "event: reload\ndata: {}\n\n".getBytes(StandardCharsets.US_ASCII);
  static final byte[] FULL =
      ("event: full\ndata: {\"sentence\":\"Very many are reading now."
              + " Reload the page to see new comments.\"}\n\n")
          .getBytes(StandardCharsets.US_ASCII);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Parties parties;

  Frames(Parties parties) {
    this.parties = parties;
  }

  byte[] of(Entry entry) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("entry", entry.number());
    data.put("event", entry.event());
    data.put("names", parties.byCode(entry.party()).map(Party::names).orElse(Map.of()));
    data.put("said", JSON.readTree(entry.detail()));
    return ("id: "
            + entry.number()
            + "\nevent: said\ndata: "
            + JSON.writeValueAsString(data)
            + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
