package org.intersession.integrations.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing began with and what it found, tried again: a folder for each kind of file. */
class FuzzFindingsTest {
  private static final Path INPUTS =
      Path.of("src/test/resources/org/intersession/integrations/files/ReadersFuzzInputs");

  @ParameterizedTest
  @MethodSource("inputs")
  void isReadOrRefusedWithASentence(Path input) throws IOException {
    String kind = input.getParent().getFileName().toString();

    FuzzedFile.valueOf(kind.toUpperCase(Locale.ROOT)).read(Files.readAllBytes(input));
  }

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      List<Path> inputs = files.filter(Files::isRegularFile).sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs;
    }
  }
}
