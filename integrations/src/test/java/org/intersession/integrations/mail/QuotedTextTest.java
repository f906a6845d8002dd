package org.intersession.integrations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Fri, 12 Mar 2027 at 14:00, Secretariat <s@example.org> wrote:\n> Dear colleagues",
        "On Fri, 12 Mar 2027 at 14:00, Secretariat\n<s@example.org> wrote:\n\n> Dear colleagues",
        "Le ven. 12 mars 2027 à 14:00, Secrétariat <s@example.org> a écrit :\n> Chers collègues",
        "El vie, 12 mar 2027 a las 14:00, Secretaría (<s@example.org>) escribió:\n> Estimados",
        "пт, 12 мар. 2027 г. в 14:00, Секретариат <s@example.org> написал(а):\n> Коллеги",
        "秘书处 <s@example.org> 于2027年3月12日周五 14:00写道：\n> 各位同事",
        "في الجمعة، 12 مارس 2027 كتب الأمانة <s@example.org>:\n> الزملاء",
        "-----Original Message-----\nFrom: S\nDear colleagues",
        "-----Message d'origine-----\nDe : S\nChers collègues",
        "________________________________\nFrom: S <s@example.org>\nSent: Friday\nTo: A\n\nDear",
        "De : S\nEnvoyé : vendredi 12 mars 2027\nÀ : A\nObjet : Projet\n\nChers collègues",
        "De: S\nEnviado el: viernes\nPara: A\nAsunto: Proyecto\n\nEstimados",
        "От: S\nОтправлено: 12 марта\nКому: A\nТема: Проект\n\nКоллеги",
        "发件人: S\n发送时间: 2027年3月12日\n收件人: A\n主题: 草案\n\n各位",
        "> Dear colleagues\n> please comment"
      })
  void theMessageBelowIsLeftOut(String quoted) {
    assertThat(QuotedText.above("We support paragraph 4.\n\n" + quoted))
        .isEqualTo("We support paragraph 4.");
  }

  @Test
  void answersBetweenQuotedLinesAreKept() {
    String answered = "See below.\nOn Friday, S wrote:\n> Delete 4?\nYes.\n> Keep 5?\nNo.";

    assertThat(QuotedText.above(answered)).isEqualTo(answered);
  }

  @Test
  void aForwardedMessageIsKept() {
    String forwarded = "Please see.\n---------- Forwarded message ---------\nOur comments follow.";

    assertThat(QuotedText.above(forwarded)).contains("Our comments follow.");
  }

  @Test
  void aSentenceWithFromIsNoHeader() {
    String text = "From: our side there are no objections.\nWe support the draft.";

    assertThat(QuotedText.above(text)).isEqualTo(text);
  }
}
