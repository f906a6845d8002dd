package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines with all that is read in them; the tables stand in {@code readings_<language>.txt}. */
class ReadingsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tables")
  void aLineIsReadAsTheTableSays(String language, String line, String reading) {
    assertThat(Sayings.summary(Sayings.read(line, language))).isEqualTo(reading);
  }

  static Stream<Arguments> tables() {
    return Stream.of("en", "fr", "es").flatMap(ReadingsTest::table);
  }

  private static Stream<Arguments> table(String language) {
    return Arrays.stream(text("readings_" + language + ".txt").split("(?m)^> "))
        .filter(block -> !block.isBlank())
        .map(block -> block.strip().split("\n", 2))
        .map(block -> Arguments.of(language, block[0], block[1]));
  }

  private static String text(String name) {
    try (InputStream in = ReadingsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
