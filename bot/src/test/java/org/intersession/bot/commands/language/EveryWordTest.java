package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Reading.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryWordTest {
  private static final String[] VERBS = {
    "meet",
    "organiser",
    "organizar",
    "settings 12",
    "move 12",
    "hosts",
    "help",
    "no,",
    "",
    "extend 7"
  };
  private static final String[] PIECES = {
    "12 March 2027",
    "14:00",
    "à 14h",
    "14h",
    "1h",
    "90 min",
    "pendant 1h",
    "45 people",
    "interpretation en fr es",
    "avec interprétation anglais français",
    "registration until 10 March",
    "sin inscripción",
    "admit registered",
    "on zoom",
    "sur Teams",
    "every month",
    "6 times",
    "until December 2027",
    "for SPWG",
    "https://x.org/a",
    "chat off",
    "(Paris)",
    "Geneva",
    "hora de Montevideo",
    "UTC+3",
    "next Thursday",
    "mañana",
    "a las 9:00",
    "minuit",
    "03/04/2027",
    "12",
    "#12",
    "« T »",
    "jeudi en huit",
    "en",
    "de",
    "yes",
    "y",
    "until",
    "IST",
    "mar",
    "friday",
    "ana@x.org",
    "interpreter ana@x.org en fr",
    "-",
    "(",
    "🎉",
    "\u0000",
    "\ud800",
    "\u202e",
    "?",
    "25:00",
    "from 14:00 to 15:30",
    "999999999999999999",
    "first Monday of each month",
    "all"
  };
  private static final String[] NONSENSE = {"xqzzv", "blorptag", "wibblenok", "frumpolix"};
  private static final String[] LANGUAGES = {"en", "fr", "es"};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isInAPart(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String line = line(random, "");
      assertThat(outsideOfParts(line, Sayings.read(line, pick(random, LANGUAGES))))
          .as(line)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8, 9, 10})
  void isReportedWhenItMeansNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String nonsense = pick(random, NONSENSE);
      String line = line(random, nonsense);
      Reading reading = Sayings.read(line, pick(random, LANGUAGES));
      assertThat(reading.unknown()).as(line).anyMatch(word -> word.said().contains(nonsense));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void ofACandidateHasOneReading(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String line = line(random, "");
      String language = pick(random, LANGUAGES);
      for (Doubt doubt : Sayings.read(line, language).doubts()) {
        boolean ofOurs =
            !doubt.reason().matches("two|until-what|answer-.*") && !doubt.candidates().isEmpty();
        if (ofOurs) {
          assertThat(doubt.candidates())
              .as(line + " " + doubt)
              .allMatch(candidate -> Sayings.read(candidate.line(), language).clear());
        }
      }
    }
  }

  private static String outsideOfParts(String line, Reading reading) {
    boolean[] inside = new boolean[line.length()];
    for (Part part : reading.parts()) {
      for (int i = part.start(); i < part.end(); i++) {
        inside[i] = true;
      }
    }
    StringBuilder outside = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (!inside[i] && !Invisible.blank(line.charAt(i)) && !Invisible.in(line.charAt(i))) {
        outside.append(line.charAt(i));
      }
    }
    return outside.toString();
  }

  private static String line(Random random, String extra) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      words.add(pick(random, PIECES));
    }
    words.add(random.nextInt(words.size() + 1), extra);
    return pick(random, VERBS) + " " + String.join(" ", words);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
