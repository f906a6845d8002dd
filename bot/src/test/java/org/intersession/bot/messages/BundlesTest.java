package org.intersession.bot.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/messages");

  static Stream<String> rooms() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> rooms = new TreeSet<>();
      files.forEach(file -> rooms.add(file.getFileName().toString().split("_")[0]));
      return rooms.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyLanguageOfARoomSaysTheSameThings(String room) throws IOException {
    Messages messages = new Messages(room);
    Set<String> english = messages.keys(Locale.ENGLISH);

    assertThat(english).isNotEmpty();
    for (Locale language : languages(room)) {
      assertThat(messages.keys(language)).as("%s in %s", room, language).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceTakesTheSameArgumentsInEveryLanguage(String room) throws IOException {
    Messages messages = new Messages(room);
    for (Locale language : languages(room)) {
      for (String key : messages.keys(language)) {
        assertThat(arguments(messages, language, key))
            .as("%s in %s", key, language)
            .isEqualTo(arguments(messages, Locale.ENGLISH, key));
      }
    }
  }

  /** ICU would print the skeleton itself: "demande ::group-off1". */
  @ParameterizedTest
  @MethodSource("rooms")
  void noTypographyStandsBeforeTheFormOfANumber(String room) throws IOException {
    Messages messages = new Messages(room);
    for (Locale language : languages(room)) {
      for (String key : messages.keys(language)) {
        assertThat(messages.pattern(language, key))
            .as("%s in %s", key, language)
            .doesNotContainPattern("[\\u00a0\\u202f]::");
      }
    }
  }

  private static Set<String> arguments(Messages messages, Locale language, String key) {
    return new TreeSet<>(
        new MessageFormat(messages.pattern(language, key), language).getArgumentNames());
  }

  /** The languages of the room's files: three for the chat, six for pages; never others. */
  private static Set<Locale> languages(String room) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<Locale> languages = new java.util.HashSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(room + "_"))
          .forEach(
              name ->
                  languages.add(
                      Locale.forLanguageTag(
                          name.substring(room.length() + 1, name.lastIndexOf('.')))));
      assertThat(languages)
          .as("languages of %s", room)
          .isIn(Set.copyOf(Messages.CHAT_LANGUAGES), Set.copyOf(Messages.PAGE_LANGUAGES));
      return languages;
    }
  }
}
