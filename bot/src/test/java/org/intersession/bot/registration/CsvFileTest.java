package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1", "\u0000=1"})
  void noCellBeginsAsAFormula(String hostile) {
    assertThat(CsvFile.cell(hostile)).startsWith("\"'");
  }

  @Test
  void aQuoteCannotEndTheCell() {
    assertThat(CsvFile.cell("a\",\"=1")).isEqualTo("\"a\"\",\"\"=1\"");
  }

  @Test
  void anOrdinaryNameStaysAsItIs() {
    assertThat(CsvFile.cell("O’Neill-García, Ana")).isEqualTo("\"O’Neill-García, Ana\"");
  }
}
