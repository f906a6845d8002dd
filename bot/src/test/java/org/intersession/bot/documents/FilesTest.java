package org.intersession.bot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intersession.bot.files.ContentType;
import org.intersession.bot.files.FileName;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | INVITES each Party to name a focal point for wetlands by the end of the year",
        "fr | INVITE chaque Partie à désigner un correspondant pour les zones humides avant la fin de l’année",
        "es | INVITA a cada Parte a designar un coordinador para los humedales antes del final del año",
        "ar | يدعو كل طرف إلى تسمية جهة اتصال",
        "zh | 邀请每个缔约方指定联络人",
        "ru | ПРЕДЛАГАЕТ каждой Стороне назначить координатора",
      })
  void theLanguageIsReadFromTheText(String language, String text) {
    assertThat(TextLanguage.of("draft.docx", text(text))).contains(language);
  }

  @Test
  void whatIsInNoLanguageForCertainIsSaidByTheNameOrNotAtAll() {
    assertThat(TextLanguage.of("draft.docx", text("COP15 Doc. 12"))).isEmpty();
    assertThat(TextLanguage.of("draft_FR.docx", text("COP15 Doc. 12"))).contains("fr");
  }

  @Test
  void aTypeIsReadFromTheContentWhateverTheName() {
    byte[] program = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(ContentType.of(program)).isEqualTo(ContentType.OTHER);
    assertThat(ContentType.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(ContentType.PDF);
    assertThat(ContentType.of(new byte[0])).isEqualTo(ContentType.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\temp\\draft.docx, draft.docx",
    "a\u202Excod.exe, axcod.exe",
    ".htaccess, document.htaccess",
  })
  void aNameIsItsLastPartAndNothingHidden(String given, String plain) {
    assertThat(FileName.plain(given)).isEqualTo(plain);
  }

  private static List<Paragraph> text(String text) {
    return List.of(new Paragraph(0, "", "", List.of(), 0, 0, text));
  }
}
