package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Reading.Part;
import org.intersession.bot.commands.language.Reading.Unknown;
import org.intersession.bot.messages.Messages;

/** Says in the speaker's language what was not understood, and what to type instead. */
public final class Explanations {
  private static final int LONGEST_QUOTE = 80;
  private final Messages messages = new Messages("language");

  /** One sentence for each thing that is unknown, in doubt, or was changed in reading. */
  public List<String> of(Reading reading, Locale locale) {
    List<String> sentences = new ArrayList<>();
    reading.unknown().forEach(unknown -> sentences.add(of(unknown, locale)));
    reading.doubts().forEach(doubt -> sentences.add(of(doubt, locale)));
    sentences.addAll(notices(reading, locale));
    return List.copyOf(sentences);
  }

  /** What must be asked. */
  public String of(Doubt doubt, Locale locale) {
    Map<String, Object> arguments = new HashMap<>(doubt.arguments());
    arguments.put("said", shortened(doubt.said()));
    return messages.text(locale, "doubt." + doubt.reason(), arguments);
  }

  /** What was not understood, with the nearest that would have been. */
  public String of(Unknown unknown, Locale locale) {
    String nearest = unknown.nearest();
    String key = "unknown." + unknown.reason() + (nearest == null ? "" : "-near");
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("said", shortened(unknown.said()));
    arguments.put("nearest", nearest == null ? "" : nearest);
    return messages.text(locale, key, arguments);
  }

  /** What was changed in reading: a title that lost invisible characters. */
  public List<String> notices(Reading reading, Locale locale) {
    return reading.parts().stream()
        .filter(part -> part.takenFor().equals("title-cleaned"))
        .map(Part::said)
        .map(said -> messages.text(locale, "unknown.cleaned", Map.of("said", shortened(said))))
        .toList();
  }

  private static String shortened(String said) {
    String visible = Invisible.strip(said);
    return visible.codePointCount(0, visible.length()) <= LONGEST_QUOTE
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
