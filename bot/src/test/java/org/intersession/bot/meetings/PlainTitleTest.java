package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTitleTest {
  @Test
  void controlCharactersAndMarksOfDirectionAreLeftOut() {
    assertThat(PlainTitle.of("Plan\u0000\u202Egnp.exe\u2066\u200F\tof\nwork"))
        .isEqualTo("Plangnp.exe of work");
  }

  @Test
  void markUpAndFormulasStayTheTextThatTheyAre() {
    assertThat(PlainTitle.of("=HYPERLINK(\"x\") <b>&amp;</b>"))
        .isEqualTo("=HYPERLINK(\"x\") <b>&amp;</b>");
  }

  @Test
  void theJoinersThatSomeScriptsNeedStay() {
    assertThat(PlainTitle.of("می‌خواهم")).isEqualTo("می‌خواهم");
  }

  @Test
  void nothingVisibleIsNoTitle() {
    assertThat(PlainTitle.of(" \u200B\u202A \u0007 ")).isEmpty();
  }

  @Test
  void lengthIsWhatAPersonSees() {
    assertThat(PlainTitle.length("a🌍b")).isEqualTo(3);
  }
}
