package org.intersession.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.integrations.Mail;
import org.intersession.integrations.MailAddress;
import org.junit.jupiter.api.Test;

class LetterFormTest {
  private static final Sender SENDER =
      new Sender(
          new MailAddress("secretariat@example.org", "Le Secrétariat"),
          null,
          Map.of("en", "The Secretariat", "fr", "Le Secrétariat"),
          null,
          "#005B9A");

  @Test
  void thePlainTextSaysTheSame() {
    assertThat(mail(Locale.FRENCH).text())
        .isEqualTo(
            """
            Madame, Monsieur,

            Date: 26 mars
            Lieu: en ligne

            Confirmer:
            https://meet.example.org/a?b=1&c=2

            Le Secrétariat
            """);
  }

  @Test
  void thePageReadsFromTheRightInArabic() {
    assertThat(mail(Locale.forLanguageTag("ar")).html()).contains("lang=\"ar\" dir=\"rtl\"");
  }

  @Test
  void theSignatureOfAnotherLanguageIsTheEnglishOne() {
    assertThat(mail(Locale.forLanguageTag("ru")).text()).endsWith("The Secretariat\n");
  }

  @Test
  void whatPeopleWroteStaysText() {
    Letter letter =
        letter(Locale.ENGLISH, List.of(Part.paragraph("<script>alert(1)</script> & \"x\"")));
    assertThat(new LetterForm(letter, SENDER).html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;")
        .doesNotContain("<script");
  }

  private static Mail mail(Locale locale) {
    List<Part> parts =
        List.of(
            Part.paragraph("Madame, Monsieur,"),
            Part.fact("Date", "26 mars"),
            Part.fact("Lieu", "en ligne"),
            Part.button("Confirmer", "https://meet.example.org/a?b=1&c=2"));
    return new LetterForm(letter(locale, parts), SENDER).mail("delivery-1");
  }

  private static Letter letter(Locale locale, List<Part> parts) {
    return new Letter(
        "", MailAddress.of("fp@example.com"), List.of(), locale, "Sujet", parts, List.of());
  }
}
