package org.intersession.bot.consultations.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We suggest that the Secretariat report to the Standing Committee on this.",
        "fr | Nous proposons de supprimer ce paragraphe, qui n'est pas clair pour les Parties.",
        "es | Proponemos suprimir este párrafo, ya que no es claro para las Partes.",
        "ar | نقترح حذف هذه الفقرة لأنها غير واضحة",
        "zh | 建议删除本段。",
        "ru | Предлагаем исключить этот пункт, поскольку он неясен.",
        "en | Delete “国家战略” and keep the rest of it as it is."
      })
  void officialLanguagesAreTold(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OK.",
        "Article 14 (2) (c)",
        "Kenya",
        "Wir schlagen vor, diesen Absatz zu streichen.",
        "Propomos suprimir este parágrafo, que não é claro.",
        "Пропонуємо вилучити цей пункт, оскільки він є неясним і зайвим.",
        "この段落を削除することを提案します。",
        "این بند را حذف کنید چون روشن نیست"
      })
  void whatIsOfAnotherLanguageOrTooShortIsLeftOpen(String text) {
    assertThat(Languages.of(text)).isEmpty();
  }
}
