package org.intersession.integrations.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgendaTest {
  @Test
  void endsWithTheReference() {
    assertThat(Agenda.with("1. Opening", "M-7")).isEqualTo("1. Opening\nRef: M-7");
    assertThat(Agenda.with("  ", "M-7")).isEqualTo("Ref: M-7");
  }

  @Test
  void isCutBetweenTwoCharactersBeforeTheReference() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String agenda = Agenda.with(family.repeat(400), "M-7");
    assertThat(agenda).hasSizeLessThanOrEqualTo(2000).endsWith(family + "\nRef: M-7");
    assertThat(Agenda.reference(agenda)).contains("M-7");
  }

  @Test
  void onlyTheLastLineIsTheReference() {
    assertThat(Agenda.reference("Ref: M-1\r\nRef: M-2\r\n")).contains("M-2");
    assertThat(Agenda.reference("Ref: M-1\nmore")).isEmpty();
    assertThat(Agenda.reference("")).isEmpty();
  }
}
