package org.intersession.bot.consultations.rounds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A comment as the record keeps it: all that everyone may know, and no person. */
final class RecordJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A text alone. */
  static String text(String said) {
    return JSON.writeValueAsString(Map.of("text", said));
  }

  /** Where a comment of the round before stands in a draft. */
  static String placed(UUID comment, int round, int paragraph) {
    Map<String, Object> facts = new LinkedHashMap<>();
    // Not "id": the page would take it for a comment that is new.
    facts.put("comment", comment.toString());
    facts.put("round", round);
    facts.put("paragraph", paragraph);
    return JSON.writeValueAsString(facts);
  }

  String write(Remark remark) {
    Saying said = remark.said();
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("id", remark.id().toString());
    facts.put("answers", said.answers() == null ? null : said.answers().toString());
    facts.put("round", remark.round());
    facts.put("party", remark.party());
    facts.put("kind", said.kind().word());
    facts.put("language", said.language());
    facts.put("paragraph", remark.paragraph());
    facts.put("ownParagraph", said.paragraph());
    facts.put("start", said.start());
    facts.put("end", said.end());
    facts.put("quote", said.quote());
    facts.put("text", said.text());
    facts.put("proposed", said.proposed());
    facts.put("edition", remark.edition());
    facts.put("late", remark.late());
    facts.put("supporters", remark.supporters());
    facts.put("status", remark.status().name());
    facts.put("response", remark.response());
    return JSON.writeValueAsString(facts);
  }
}
