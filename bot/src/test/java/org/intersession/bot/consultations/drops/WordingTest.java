package org.intersession.bot.consultations.drops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Change.Type;
import org.intersession.bot.documents.LanguageText;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final String TEXT = "Parties shall promptly report on youth.";
  private static final LanguageText FIRST =
      new LanguageText(
          "en",
          1,
          new ReadDocument(
              "draft.docx",
              "",
              List.of(new Paragraph(0, "", "1.", List.of(), 0, 0, TEXT)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  private static Wording of(Type type, String inserted, String deleted, int start, int end) {
    Comment.Mark mark = new Comment.Mark("", start < 0 ? -1 : 0, start, end, deleted, "", "", 0);
    return Wording.of(
        new Comment(
            "urn:uuid:0",
            null,
            new Comment.Author("", ""),
            1,
            Comment.Kind.SUBSTANTIVE,
            null,
            "",
            inserted.isEmpty() ? null : inserted,
            "en",
            false,
            new Change(type, inserted, deleted),
            mark,
            new Comment.Source("", "", "")),
        FIRST);
  }

  @Test
  void aReplacementIsTheWordsAndHowTheyShallRead() {
    Wording wording = of(Type.REPLACEMENT, "should", "shall", 8, 13);

    assertThat(wording.quote()).isEqualTo("shall");
    assertThat(wording.proposed()).isEqualTo("should");
  }

  @Test
  void anInsertionIsShownWithTheWordBeforeIt() {
    int at = TEXT.indexOf(" on youth");

    Wording wording = of(Type.INSERTION, " each year", "", at, at);

    assertThat(wording.quote()).isEqualTo("report");
    assertThat(wording.proposed()).isEqualTo("report each year");
  }

  @Test
  void aDeletionIsShownWithTheWordBeforeIt() {
    int at = TEXT.indexOf("promptly ");

    Wording wording = of(Type.DELETION, "", "promptly ", at, at + 9);

    assertThat(wording.quote()).isEqualTo("shall promptly ");
    assertThat(wording.proposed()).isEqualTo("shall");
  }

  @Test
  void atTheVeryBeginningTheWordAfterStandsBesideIt() {
    Wording wording = of(Type.INSERTION, "All ", "", 0, 0);

    assertThat(wording.quote()).isEqualTo("Parties");
    assertThat(wording.proposed()).isEqualTo("All Parties");
  }

  @Test
  void aWholeParagraphTakenOutIsSaidInWords() {
    Wording wording = of(Type.DELETION, "", TEXT, 0, TEXT.length());

    assertThat(wording.proposed()).isNull();
    assertThat(wording.text()).isNotBlank();
    assertThat(wording.quote()).isEqualTo(TEXT);
  }
}
