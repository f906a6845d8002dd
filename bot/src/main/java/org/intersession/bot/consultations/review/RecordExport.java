package org.intersession.bot.consultations.review;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.consultations.rounds.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a record so that others can compute its hashes again. */
final class RecordExport {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HOW =
      "hash = SHA-256(before, then for each of consultation, entry, at, event, comment, party,"
          + " detail: its length in bytes in decimal, a colon, its bytes in UTF-8)";

  String write(List<Entry> chain) {
    Map<String, Object> export = new LinkedHashMap<>();
    export.put("how", HOW);
    export.put("firstFalseEntry", Entry.firstFalse(chain));
    export.put("entries", chain.stream().map(RecordExport::entry).toList());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(export);
  }

  private static Map<String, @Nullable Object> entry(Entry entry) {
    HexFormat hex = HexFormat.of();
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("consultation", entry.consultation());
    facts.put("entry", entry.number());
    facts.put("at", entry.at().toString());
    facts.put("event", entry.event());
    facts.put("comment", entry.comment() == null ? "" : entry.comment().toString());
    facts.put("party", entry.party());
    facts.put("detail", entry.detail());
    facts.put("before", hex.formatHex(entry.before()));
    facts.put("hash", hex.formatHex(entry.hash()));
    return facts;
  }
}
