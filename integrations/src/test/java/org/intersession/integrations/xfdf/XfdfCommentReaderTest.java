package org.intersession.integrations.xfdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XfdfCommentReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\"?><xfdf xmlns=\"http://ns.adobe.com/xfdf/\">";

  @TempDir private Path folder;

  @Test
  void everyMarkupIsReadWithItsPageFromOne() throws IOException {
    ReadDocument read =
        read(
            HEAD
                + "<annots><highlight page=\"2\" name=\"h\" title=\"Kenya\""
                + " date=\"D:20270312140000+01'00'\"><contents>Delete</contents><popup page=\"2\"/>"
                + "</highlight><link page=\"0\"/></annots><f href=\"draft.pdf\"/></xfdf>");

    assertThat(read.comments())
        .extracting(
            ReadComment::id,
            ReadComment::author,
            ReadComment::text,
            comment -> comment.place().page(),
            comment -> String.valueOf(comment.date()))
        .containsExactly(tuple("h", "Kenya", "Delete", 3, "2027-03-12T14:00+01:00"));
    assertThat(read.notices()).containsExactly("Its comments are on draft.pdf.");
  }

  @Test
  void theNamespaceMayBeAbsentOrPrefixed() throws IOException {
    assertThat(read("<xfdf><annots><text name=\"a\"/></annots></xfdf>").comments()).hasSize(1);
    assertThat(
            read("<x:xfdf xmlns:x=\"http://ns.adobe.com/xfdf/\"><x:annots><x:text name=\"a\"/>"
                    + "</x:annots></x:xfdf>")
                .comments())
        .hasSize(1);
  }

  @Test
  void repliesStatesAndGroupsAreToldApart() throws IOException {
    ReadDocument read =
        read(
            HEAD
                + "<annots><text name=\"a\"><contents>Why?</contents></text>"
                + "<text name=\"b\" inreplyto=\"a\"><contents>So.</contents></text>"
                + "<text name=\"c\" inreplyto=\"a\" statemodel=\"Review\" state=\"Completed\"/>"
                + "<strikeout name=\"d\" inreplyto=\"a\" replyType=\"group\"/></annots></xfdf>");

    assertThat(read.comments())
        .extracting(ReadComment::id, ReadComment::parent, ReadComment::resolved)
        .containsExactly(tuple("a", null, true), tuple("b", "a", true));
    assertThat(read.reviewStates()).hasSize(1);
  }

  @Test
  void richContentsSpeakWherePlainOnesAreAbsent() throws IOException {
    ReadDocument read =
        read(
            HEAD
                + "<annots><freetext name=\"a\"><contents-richtext><body"
                + " xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <b>bold</b></p><p>Two</p></body>"
                + "</contents-richtext></freetext></annots></xfdf>");

    assertThat(read.comments()).extracting(ReadComment::text).containsExactly("One bold\nTwo");
  }

  @Test
  void aDocumentTypeIsRefused() {
    String hostile =
        "<!DOCTYPE xfdf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<xfdf><annots><text><contents>&x;</contents></text></annots></xfdf>";

    assertThatThrownBy(() -> read(hostile))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("returned.xfdf");
  }

  @Test
  void aFileThatBreaksOffIsRefused() {
    assertThatThrownBy(() -> read(HEAD + "<annots><text"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("damaged"));
  }

  private ReadDocument read(String xml) throws IOException {
    SourceFile file =
        new SourceFile("returned.xfdf", Files.writeString(folder.resolve("x.xfdf"), xml));
    XfdfCommentReader reader = new XfdfCommentReader();
    assertThat(reader.reads(file)).isTrue();
    return reader.read(file, ReadLimits.DEFAULT);
  }
}
