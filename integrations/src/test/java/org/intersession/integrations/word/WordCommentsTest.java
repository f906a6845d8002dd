package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intersession.integrations.word.Docx.comment;
import static org.intersession.integrations.word.Docx.del;
import static org.intersession.integrations.word.Docx.extended;
import static org.intersession.integrations.word.Docx.from;
import static org.intersession.integrations.word.Docx.ins;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;
import static org.intersession.integrations.word.Docx.reference;
import static org.intersession.integrations.word.Docx.to;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCommentsTest {
  @TempDir Path folder;

  @Test
  void commentHasAuthorDateTextQuoteAndPlace() throws IOException {
    ReadDocument document =
        Docx.of(p(r("First.")), p(r("The ") + from(1) + r("Parties") + to(1) + r(" shall")))
            .comments(comment(1, "Kenya", "Which ones?"))
            .read(folder);

    assertThat(document.comments())
        .containsExactly(
            new ReadComment(
                "1",
                null,
                "Kenya",
                "X",
                OffsetDateTime.parse("2026-05-01T10:00:00Z"),
                "Which ones?",
                "Parties",
                false,
                false,
                null,
                new Place(1, 4, 11, 0, 0, "")));
  }

  @Test
  void paragraphsOfACommentAreSeparatedByALineFeed() throws IOException {
    String two =
        "<w:comment w:id=\"1\" w:author=\"A\">" + p(r("One")) + p(r("Two")) + "</w:comment>";

    assertThat(only(Docx.of(p(from(1) + r("x") + to(1))).comments(two)).text())
        .isEqualTo("One\nTwo");
  }

  @Test
  void rangeOverSeveralParagraphsCountsOneLineFeedBetweenThem() throws IOException {
    ReadComment comment =
        only(
            Docx.of(p(r("a") + from(1) + r("b")), p(r("c")), p(r("d") + to(1) + r("e")))
                .comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEqualTo("b\nc\nd");
    assertThat(comment.place()).isEqualTo(new Place(0, 1, 6, 0, 0, ""));
  }

  @Test
  void overlappingRangesKeepTheirOwnQuotes() throws IOException {
    ReadDocument document =
        Docx.of(p(from(1) + r("a ") + from(2) + r("b ") + to(1) + r("c") + to(2)))
            .comments(comment(1, "A", "x"), comment(2, "B", "y"))
            .read(folder);

    assertThat(document.comments()).extracting(ReadComment::quote).containsExactly("a b ", "b c");
  }

  @Test
  void rangeThatBeginsBetweenParagraphsAndCrossesATable() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p(r("cell"))
            + "</w:tc><w:tc>"
            + p(r("next"))
            + "</w:tc></w:tr></w:tbl>";

    ReadComment comment =
        only(Docx.of(from(1), table, p(r("after") + to(1))).comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEqualTo("cell\nnext\nafter");
  }

  @Test
  void commentOnAPointQuotesNothing() throws IOException {
    ReadComment comment = only(Docx.of(p(r("abc") + reference(1))).comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEmpty();
    assertThat(comment.place()).isEqualTo(new Place(0, 3, 3, 0, 0, ""));
  }

  @Test
  void rangeThatNeverEndsEndsAtItsReference() throws IOException {
    assertThat(
            only(Docx.of(p(r("a ") + from(1) + r("b") + reference(1) + r(" c")))
                    .comments(comment(1, "A", "x")))
                .quote())
        .isEqualTo("b");
  }

  @Test
  void rangeThatNeverBeganIsAPoint() throws IOException {
    ReadComment comment =
        only(Docx.of(p(r("abc") + to(1) + r("def"))).comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEmpty();
    assertThat(comment.place().start()).isEqualTo(3);
  }

  @Test
  void deletedTextBelongsToTheQuoteWhichSaysSo() throws IOException {
    ReadComment comment =
        only(
            Docx.of(
                    p(
                        from(1)
                            + r("the ")
                            + del("B", "old ")
                            + ins("B", r("new "))
                            + r("text")
                            + to(1)))
                .comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEqualTo("the old text");
    assertThat(comment.quoteHasDeleted()).isTrue();
  }

  @Test
  void commentOnInsertedTextAloneQuotesWhatWasInserted() throws IOException {
    ReadComment comment =
        only(
            Docx.of(p(r("ab") + ins("B", from(1) + r("new") + to(1)) + r("cd")))
                .comments(comment(1, "A", "x")));

    assertThat(comment.quote()).isEqualTo("new");
    assertThat(comment.place()).isEqualTo(new Place(0, 2, 2, 0, 0, ""));
  }

  @Test
  void commentWithoutAReferenceIsStillRead() throws IOException {
    ReadComment comment = only(Docx.of(p(r("abc"))).comments(comment(1, "A", "x")));

    assertThat(comment.place()).isEqualTo(Place.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {Docx.W15, "http://schemas.microsoft.com/office/word/2010/11/wordml"})
  void repliesAndResolvedThreadsOfEitherNamespace(String namespace) throws IOException {
    ReadDocument document =
        Docx.of(p(from(1) + from(2) + r("abc") + to(1) + to(2)))
            .comments(comment(1, "A", "Question"), comment(2, "B", "Answer"))
            .threads(namespace, extended(1, -1, true), extended(2, 1, false))
            .read(folder);

    assertThat(document.comments())
        .extracting(ReadComment::id, ReadComment::parent, ReadComment::resolved)
        .containsExactly(tuple("1", null, true), tuple("2", "1", true));
  }

  @Test
  void doneOnAReplyAloneResolvesNothing() throws IOException {
    ReadDocument document =
        Docx.of(p(from(1) + from(2) + r("abc") + to(1) + to(2)))
            .comments(comment(1, "A", "Question"), comment(2, "B", "Answer"))
            .threads(Docx.W15, extended(1, -1, false), extended(2, 1, true))
            .read(folder);

    assertThat(document.comments()).extracting(ReadComment::resolved).containsExactly(false, false);
  }

  @Test
  void threadIsToldByTheLastParagraphOfAComment() throws IOException {
    String two =
        "<w:comment w:id=\"1\" w:author=\"A\"><w:p w14:paraId=\"0000000A\">"
            + r("One")
            + "</w:p><w:p w14:paraId=\"00000001\">"
            + r("Two")
            + "</w:p></w:comment>";

    ReadDocument document =
        Docx.of(p(from(1) + r("abc") + to(1) + reference(2)))
            .comments(two, comment(2, "B", "Answer"))
            .threads(Docx.W15, extended(1, -1, false), extended(2, 1, false))
            .read(folder);

    assertThat(document.comments()).extracting(ReadComment::parent).containsExactly(null, "1");
  }

  @Test
  void repliesThatAnswerEachOtherLoseTheCircle() throws IOException {
    ReadDocument document =
        Docx.of(p(reference(1) + reference(2)))
            .comments(comment(1, "A", "x"), comment(2, "B", "y"))
            .threads(Docx.W15, extended(1, 2, false), extended(2, 1, false))
            .read(folder);

    assertThat(document.comments())
        .extracting(ReadComment::id, ReadComment::parent)
        .containsExactly(tuple("2", null), tuple("1", "2"));
  }

  @Test
  void commentsOfOneIdAreToldApart() throws IOException {
    ReadDocument document =
        Docx.of(p(from(1) + r("a") + to(1) + from(1) + r("b") + to(1)))
            .comments(comment(1, "A", "first"), comment(1, "B", "second"))
            .read(folder);

    assertThat(document.comments())
        .extracting(ReadComment::id, ReadComment::text, ReadComment::quote)
        .containsExactly(tuple("1", "first", "a"), tuple("1#2", "second", "b"));
  }

  @Test
  void repliesFollowWhatTheyAnswer() throws IOException {
    ReadDocument document =
        Docx.of(p(reference(1) + r("a") + reference(2) + r("b") + reference(3)))
            .comments(comment(1, "A", "x"), comment(2, "B", "y"), comment(3, "C", "z"))
            .threads(Docx.W15, extended(3, 1, false))
            .read(folder);

    assertThat(document.comments()).extracting(ReadComment::id).containsExactly("1", "3", "2");
  }

  @Test
  void commentInAFootnoteStandsInItsParagraphAfterTheText() throws IOException {
    ReadDocument document =
        Docx.of(p(r("text")))
            .comments(comment(1, "A", "x"))
            .xml(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"0\" w:type=\"separator\">"
                    + p("<w:r><w:separator/></w:r>")
                    + "</w:footnote><w:footnote w:id=\"1\">"
                    + p(r("see ") + from(1) + r("there") + to(1))
                    + "</w:footnote>")
            .read(folder);

    assertThat(document.paragraphs()).extracting("text").containsExactly("text", "see there");
    assertThat(document.comments().get(0).quote()).isEqualTo("there");
    assertThat(document.comments().get(0).place().paragraph()).isEqualTo(1);
  }

  @Test
  void anonymousAuthorsStayAsWrittenAndAreNoticed() throws IOException {
    String unnamed = "<w:comment w:id=\"1\" w:author=\"Author\">" + p(r("x")) + "</w:comment>";

    ReadDocument document = Docx.of(p(reference(1))).comments(unnamed).read(folder);

    assertThat(document.comments().get(0).author()).isEqualTo("Author");
    assertThat(document.comments().get(0).date()).isNull();
    assertThat(document.notices()).anyMatch(notice -> notice.contains("authors were removed"));
  }

  private ReadComment only(Docx docx) throws IOException {
    assertThat(docx.read(folder).comments()).hasSize(1);
    return docx.read(folder).comments().get(0);
  }
}
