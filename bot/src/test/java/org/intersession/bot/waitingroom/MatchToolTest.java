package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchToolTest {
  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void file() {
    list = folder.resolve("list.tsv");
  }

  @Test
  void columnsAreFoundByNameAndMayBeMissing() throws IOException {
    Files.writeString(list, "\ufefffamily\tid\tgiven\r\nWanjiku\t7\tJane\r\n");
    assertThat(NameLists.registrants(list))
        .containsExactly(new Registrant("7", "Jane", "Wanjiku", "", "", "", ""));
  }

  @Test
  void displayNamesAreNeitherTrimmedNorUnquoted() throws IOException {
    Files.writeString(list, "display_name\tx\n  \"Jane\"  \ty\n\n\u2028Joe\u000b\n");
    assertThat(NameLists.joiners(list)).containsExactly("  \"Jane\"  ", "", "\u2028Joe\u000b");
  }

  @Test
  void listInAnotherEncodingIsRefusedWithASentence() throws IOException {
    Files.write(list, "display_name\nJosé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> NameLists.joiners(list))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("it is not UTF-8");
  }

  @Test
  void listWithoutItsColumnIsRefused() throws IOException {
    Files.writeString(list, "name\nJane\n");
    assertThatThrownBy(() -> NameLists.joiners(list)).hasMessageContaining("display_name");
  }
}
