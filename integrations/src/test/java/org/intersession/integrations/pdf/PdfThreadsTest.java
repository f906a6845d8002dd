package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReviewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfThreadsTest {
  private final MarkedPdf pdf = new MarkedPdf();
  @TempDir private Path folder;

  @AfterEach
  void close() throws Exception {
    pdf.close();
  }

  @Test
  void chainedRepliesKeepTheParentThatTheyState() throws Exception {
    COSDictionary root = pdf.mark("Text", "root", "We object.");
    COSDictionary first = pdf.reply("first", root, "Why?");
    pdf.reply("second", first, "See annex.");

    assertThat(pdf.read(folder).comments())
        .extracting(ReadComment::id, ReadComment::parent)
        .containsExactly(tuple("root", null), tuple("first", "root"), tuple("second", "first"));
  }

  @Test
  void aReplyBeforeItsParentInTheFileStandsAfterIt() throws Exception {
    COSDictionary reply = pdf.mark("Text", "reply", "Agreed.");
    reply.setItem(COSName.IRT, pdf.mark("Text", "root", "Delete."));

    assertThat(pdf.read(folder).comments())
        .extracting(ReadComment::id)
        .containsExactly("root", "reply");
  }

  @Test
  void repliesInACircleAreAllRead() throws Exception {
    COSDictionary one = pdf.mark("Text", "one", "1");
    COSDictionary two = pdf.reply("two", one, "2");
    one.setItem(COSName.IRT, two);

    ReadDocument read = pdf.read(folder);

    assertThat(read.comments()).extracting(ReadComment::id).containsExactly("one", "two");
    assertThat(read.notices()).hasSize(1);
  }

  @Test
  void aMarkThatAnswersItselfIsAComment() throws Exception {
    COSDictionary one = pdf.mark("Text", "one", "1");
    one.setItem(COSName.IRT, one);

    assertThat(pdf.read(folder).comments()).extracting(ReadComment::parent).containsOnlyNulls();
  }

  @Test
  void aStateIsNoCommentAndCompletedResolvesTheThread() throws Exception {
    COSDictionary root = pdf.mark("Text", "root", "Typo.");
    pdf.reply("reply", root, "Fixed.");
    state(root, "Review", "Accepted");
    state(root, "Review", "Completed");

    ReadDocument read = pdf.read(folder);

    assertThat(read.comments()).hasSize(2).allMatch(ReadComment::resolved);
    assertThat(read.reviewStates())
        .extracting(ReviewState::comment, ReviewState::model, ReviewState::state)
        .containsExactly(tuple("root", "Review", "Accepted"), tuple("root", "Review", "Completed"));
  }

  @Test
  void aStateOnAStateBelongsToTheComment() throws Exception {
    COSDictionary root = pdf.mark("Text", "root", "Typo.");
    COSDictionary accepted = state(root, "Review", "Accepted");
    state(accepted, "Review", "Rejected");

    assertThat(pdf.read(folder).reviewStates())
        .extracting(ReviewState::comment)
        .containsExactly("root", "root");
  }

  @Test
  void aReadersPrivateTickResolvesNothing() throws Exception {
    COSDictionary root = pdf.mark("Text", "root", "Typo.");
    state(root, "Marked", "Marked");

    assertThat(pdf.read(folder).comments()).noneMatch(ReadComment::resolved);
  }

  @Test
  void aStateThatNamesNobodyIsAPlainComment() throws Exception {
    COSDictionary plain = pdf.mark("Text", "plain", "Hello");
    plain.setItem(COSName.STATE, new COSString("Accepted"));

    ReadDocument read = pdf.read(folder);

    assertThat(read.comments()).hasSize(1);
    assertThat(read.reviewStates()).isEmpty();
  }

  @Test
  void aCaretWithItsStrikeOutIsAReplacement() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    COSDictionary caret = pdf.mark("Caret", "caret", "may");
    COSDictionary struck = pdf.reply("struck", caret, "");
    struck.setName(COSName.SUBTYPE, "StrikeOut");
    struck.setName("RT", "Group");
    mark(struck, "Parties ", "shall");

    ReadDocument read = pdf.read(folder);

    assertThat(read.comments())
        .extracting(ReadComment::id, ReadComment::quote, ReadComment::proposed)
        .containsExactly(tuple("caret", "shall", "may"));
    assertThat(read.changes())
        .extracting(ProposedChange::kind, ProposedChange::replaced, ProposedChange::text)
        .containsExactly(tuple(ProposedChange.Kind.REPLACEMENT, "shall", "may"));
  }

  @Test
  void aReplacementWhoseStrikeOutLeadsIsTheSame() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    COSDictionary struck = pdf.mark("StrikeOut", "struck", "");
    mark(struck, "Parties ", "shall");
    COSDictionary caret = pdf.reply("caret", struck, "may");
    caret.setName(COSName.SUBTYPE, "Caret");
    caret.setName("RT", "Group");

    assertThat(pdf.read(folder).changes())
        .extracting(ProposedChange::id, ProposedChange::replaced, ProposedChange::text)
        .containsExactly(tuple("struck", "shall", "may"));
  }

  @Test
  void aStrikeOutWithWordsIsACommentAndProposesNothing() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    mark(pdf.mark("StrikeOut", "struck", "Is this needed?"), "Parties ", "shall");

    ReadDocument read = pdf.read(folder);

    assertThat(read.comments()).extracting(ReadComment::quote).containsExactly("shall");
    assertThat(read.changes()).isEmpty();
  }

  @Test
  void aSilentStrikeOutProposesADeletion() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    mark(pdf.mark("StrikeOut", "struck", ""), "Parties ", "shall");

    assertThat(pdf.read(folder).changes())
        .extracting(ProposedChange::kind, ProposedChange::text)
        .containsExactly(tuple(ProposedChange.Kind.DELETION, "shall"));
  }

  @Test
  void aLoneCaretInsertsWhereItPoints() throws Exception {
    pdf.line(72, 700, "Parties report");
    float x = 72 + MarkedPdf.width("Parties ");
    COSDictionary caret = pdf.mark("Caret", "caret", "shall ");
    caret.setItem(COSName.RECT, MarkedPdf.numbers(x - 4, 694, x + 4, 702));

    assertThat(pdf.read(folder).changes())
        .extracting(ProposedChange::kind, change -> change.place().start())
        .containsExactly(tuple(ProposedChange.Kind.INSERTION, 8));
  }

  @Test
  void wordsOfAGroupMemberAreNotLost() throws Exception {
    COSDictionary root = pdf.mark("Highlight", "root", "See also");
    COSDictionary member = pdf.reply("member", root, "paragraph 4");
    member.setName("RT", "Group");
    pdf.reply("answer", member, "Why?");

    assertThat(pdf.read(folder).comments())
        .extracting(ReadComment::text, ReadComment::parent)
        .containsExactly(tuple("See also\nparagraph 4", null), tuple("Why?", "root"));
  }

  @Test
  void popupsLinksAndFieldsAreNoComments() throws Exception {
    for (String type : new String[] {"Popup", "Link", "Widget"}) {
      pdf.mark(type, type, "not a comment");
    }

    assertThat(pdf.read(folder).comments()).isEmpty();
  }

  @Test
  void richTextSpeaksWhereContentsAreEmpty() throws Exception {
    COSDictionary mark = pdf.mark("FreeText", "free", "");
    mark.setString(
        COSName.RC,
        "<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\"><p>First <b>bold</b>"
            + " &amp; plain</p><p>Second</p></body>");

    assertThat(pdf.read(folder).comments())
        .extracting(ReadComment::text)
        .containsExactly("First bold & plain\nSecond");
  }

  @Test
  void twoMarksOfOneNameAreBothRead() throws Exception {
    pdf.mark("Text", "same", "one");
    pdf.mark("Text", "same", "two");

    assertThat(pdf.read(folder).comments())
        .extracting(ReadComment::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  private COSDictionary state(COSDictionary of, String model, String state) {
    COSDictionary mark = pdf.reply(state + model, of, state + " set by B");
    mark.setString("StateModel", model);
    mark.setString("State", state);
    return mark;
  }

  private static void mark(COSDictionary mark, String before, String marked) {
    float left = 72 + MarkedPdf.width(before);
    float right = left + MarkedPdf.width(marked);
    mark.setItem(
        COSName.QUADPOINTS, MarkedPdf.numbers(left, 712, right, 712, left, 697, right, 697));
  }
}
