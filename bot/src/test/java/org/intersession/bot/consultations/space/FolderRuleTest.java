package org.intersession.bot.consultations.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FolderRuleTest {
  private static FolderRule rule(String root, String folder) {
    return new FolderRule(
        new SpaceProperties(
            root, folder, "1 Working", "2 Rounds", "3 In", "4 Out", "5 Drop", false));
  }

  @Test
  void theFoldersStandByTheSecretariatsRule() {
    assertThat(rule("Meetings/Consultations", "SPWG-{number} {title}").path(5, "Youth", "2 Rounds"))
        .containsExactly("Meetings", "Consultations", "SPWG-5 Youth", "2 Rounds");
  }

  @Test
  void whatALibraryRefusesIsLeftOutOfNames() {
    assertThat(rule("Root", "{number} {title}").path(5, "../a\\b: \"c\" <d> #1% {number}.", "x"))
        .containsExactly("Root", "5 .. a b c d 1 number", "x");
  }

  @Test
  void aLongTitleIsCut() {
    assertThat(FolderRule.name("word ".repeat(60))).hasSizeLessThanOrEqualTo(80).endsWith("word");
  }
}
