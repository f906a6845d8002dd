package org.intersession.integrations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCommentReaderTest {
  private static final String HEAD =
      "From: =?utf-8?Q?Jos=C3=A9_P=C3=A9rez?= <jose@example.org>\n"
          + "To: s@example.org\nSubject: Draft\nDate: Fri, 12 Mar 2027 14:00:00 +0100\n"
          + "MIME-Version: 1.0\n";
  private static final String XFDF =
      "<xfdf><annots><text name=\"a\"><contents>Delete</contents></text></annots></xfdf>";

  @TempDir private Path folder;

  @Test
  void theBodyIsACommentOfTheSender() throws IOException {
    ReadDocument read =
        read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nWe agree with § 4.\n\n> old\n");

    assertThat(read.comments())
        .extracting(
            ReadComment::author, ReadComment::text, comment -> String.valueOf(comment.date()))
        .containsExactly(tuple("José Pérez", "We agree with § 4.", "2027-03-12T13:00Z"));
  }

  @Test
  void htmlIsReadAsTextAndItsScriptsAreNot() throws IOException {
    ReadDocument read =
        read(
            HEAD
                + "Content-Type: text/html; charset=utf-8\n\n<html><head><script>alert(1)</script>"
                + "</head><body><p>We <b>agree</b>.</p><p>Twice.</p><div>On Friday, S wrote:</div>"
                + "<blockquote>Dear all</blockquote></body></html>");

    assertThat(read.comments()).extracting(ReadComment::text).containsExactly("We agree.\nTwice.");
  }

  @Test
  void attachmentsAreReadInTheirTurn() throws IOException {
    ReadDocument read = read(mixed("Please see attached.", XFDF, "comments.xfdf"));

    assertThat(read.attachments())
        .flatExtracting(ReadDocument::comments)
        .extracting(ReadComment::text)
        .containsExactly("Delete");
    assertThat(read.attachments().get(0).file()).isEqualTo("mail.eml/comments.xfdf");
  }

  @Test
  void anAttachedMessageIsReadWithItsAttachments() throws IOException {
    String inner = mixed("Inner words.", XFDF, "comments.xfdf");

    ReadDocument read = read(mixed("Outer words.", inner, "inner.eml"));

    ReadDocument message = read.attachments().get(0);
    assertThat(message.comments()).extracting(ReadComment::text).containsExactly("Inner words.");
    assertThat(message.attachments()).hasSize(1);
  }

  @Test
  void messagesWithinMessagesAreReadOnlySoDeep() throws IOException {
    String mail = mixed("words", XFDF, "comments.xfdf");
    for (int i = 0; i < 12; i++) {
      mail = mixed("words", mail, "inner.eml");
    }

    ReadDocument deepest = read(mail);
    int depth = 0;
    while (!deepest.attachments().isEmpty()) {
      deepest = deepest.attachments().get(0);
      depth++;
    }

    assertThat(depth).isEqualTo(ReadLimits.DEFAULT.nesting());
    assertThat(deepest.notices()).singleElement().asString().contains("too deep");
  }

  @Test
  void mailOfTooManyPartsIsRefusedBeforeItIsTakenApart() {
    String parts = "--b\nContent-Type: text/plain\n\nx\n".repeat(10_001);

    assertThatThrownBy(
            () -> read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n"))
        .hasMessage("mail.eml: the mail has more than 10000 parts.");
  }

  @Test
  void whatCannotBeReadIsNoticed() throws IOException {
    ReadDocument read = read(mixed("See attached.", "\0\1\2 unknown", "letter.wpd"));

    assertThat(read.notices()).singleElement().asString().contains("letter.wpd", "by hand");
  }

  private static String mixed(String body, String attachment, String name) {
    String encoded =
        Base64.getMimeEncoder().encodeToString(attachment.getBytes(StandardCharsets.UTF_8));
    return HEAD
        + "Content-Type: multipart/mixed; boundary=xx"
        + name.hashCode()
        + "z\n\n--xx"
        + name.hashCode()
        + "z\nContent-Type: text/plain\n\n"
        + body
        + "\n--xx"
        + name.hashCode()
        + "z\nContent-Type: application/octet-stream; name=\""
        + name
        + "\"\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\nContent-Transfer-Encoding: base64\n\n"
        + encoded
        + "\n--xx"
        + name.hashCode()
        + "z--\n";
  }

  private ReadDocument read(String mail) throws IOException {
    SourceFile file =
        new SourceFile("mail.eml", Files.writeString(folder.resolve("mail.eml"), mail));
    MailCommentReader reader = new MailCommentReader();
    assertThat(reader.reads(file)).isTrue();
    return reader.read(file, ReadLimits.DEFAULT);
  }
}
