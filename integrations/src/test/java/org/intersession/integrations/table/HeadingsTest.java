package org.intersession.integrations.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.integrations.ColumnMapping.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page(s)|PAGE",
        "Page No.|PAGE",
        "Para number|PARAGRAPH",
        "Sentence/row/indent|LINE",
        "Type of comment|OTHER",
        "Proposed rewording|PROPOSED",
        "Explanation|COMMENT",
        "Country|PARTY",
        "Comments / Commentaires|COMMENT",
        "COMMENTS (please be specific)|COMMENT",
        "Texte proposé|PROPOSED",
        "Numéro de page|PAGE",
        "Observaciones|COMMENT",
        "País/Organización|PARTY",
        "Línea|LINE",
        "页码|PAGE",
        "意见|COMMENT",
        "Замечания|COMMENT",
        "Страница|PAGE",
        "Предлагаемый текст|PROPOSED",
        "الصفحة|PAGE",
        "التعليقات|COMMENT",
        "النص المقترح|PROPOSED",
        "Weather|OTHER"
      })
  void headingsAreRecognised(String heading, Column column) {
    assertThat(Headings.column(heading)).isEqualTo(column);
  }
}
