package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCommentWriterTest {
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-06-01T09:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsWrittenIsReadBack(long seed) throws IOException {
    RandomReview review = new RandomReview(seed);
    ReadDocument sent = review.document().read(folder);
    review.review(sent);

    ReadDocument back = written(review.document(), review.comments(), review.changes());

    assertThat(back.paragraphs()).isEqualTo(sent.paragraphs());
    assertThat(back.comments()).containsExactlyInAnyOrderElementsOf(review.comments());
    assertThat(back.changes())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactlyInAnyOrderElementsOf(review.changes());
  }

  @Test
  void everyOtherPartAndEveryOtherByteStaysAsItWas() throws IOException {
    Docx docx =
        Docx.of("<!-- kept -->", "<w:p\n  w:rsidR='1'>" + r("a&amp;b") + "</w:p>", p(r("c")))
            .part("word/media/image1.png", "not really");
    Path before = docx.write(folder);
    Path after = write(docx, List.of(comment("0", new Place(1, 0, 1, 0, 0, ""), "c")), List.of());

    assertThat(part(after, "word/media/image1.png")).isEqualTo("not really");
    assertThat(part(after, "word/document.xml"))
        .isEqualTo(
            part(before, "word/document.xml")
                .replace(
                    r("c"),
                    Docx.from(0) + r("c") + "<w:commentRangeEnd w:id=\"0\"/>" + Docx.reference(0)));
  }

  @Test
  void propertiesOfASplitRunAreKeptOnBothSides() throws IOException {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>one two</w:t></w:r>";

    Path after =
        write(
            Docx.of(p(bold)),
            List.of(),
            List.of(change(Kind.DELETION, "two", new Place(0, 4, 7, 0, 0, ""))));

    assertThat(part(after, "word/document.xml"))
        .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">one </w:t></w:r>")
        .contains(
            "<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">two</w:delText></w:r></w:del>");
  }

  @Test
  void commentsThatAreThereAlreadyStay() throws IOException {
    Docx docx =
        Docx.of(p(Docx.from(3) + r("text") + Docx.to(3)))
            .comments(Docx.comment(3, "Drafter", "mine"))
            .threads(Docx.W15, Docx.extended(3, -1, true));

    ReadDocument back = written(docx, List.of(comment("x", Place.WHOLE, "")), List.of());

    assertThat(back.comments()).extracting(ReadComment::author).containsExactly("Kenya", "Drafter");
    assertThat(back.comments()).extracting(ReadComment::resolved).containsExactly(false, true);
  }

  @Test
  void secondDeletionOfTheSameWordsBecomesAComment() throws IOException {
    Place words = new Place(0, 0, 3, 0, 0, "");

    ReadDocument back =
        written(
            Docx.of(p(r("one two"))),
            List.of(),
            List.of(change(Kind.DELETION, "one", words), change(Kind.DELETION, "one", words)));

    assertThat(back.changes()).hasSize(1);
    assertThat(back.comments()).extracting(ReadComment::text).containsExactly("− “one”");
  }

  @Test
  void replacementIsADeletionAndAnInsertion() throws IOException {
    ProposedChange replacement =
        new ProposedChange(
            "1", Kind.REPLACEMENT, "Kenya", DATE, "must", "shall", new Place(0, 2, 7, 0, 0, ""));

    ReadDocument back = written(Docx.of(p(r("I shall go"))), List.of(), List.of(replacement));

    assertThat(back.changes())
        .extracting(ProposedChange::kind, ProposedChange::text)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Kind.DELETION, "shall"),
            org.assertj.core.api.Assertions.tuple(Kind.INSERTION, "must"));
  }

  @Test
  void commentInAFootnoteIsWrittenThere() throws IOException {
    Docx docx =
        Docx.of(p(r("text")))
            .xml(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"1\">" + p(r("see there")) + "</w:footnote>");
    ReadComment there = comment("0", new Place(1, 4, 9, 0, 0, ""), "there");

    assertThat(written(docx, List.of(there), List.of()).comments()).containsExactly(there);
  }

  @Test
  void strictDocumentStaysStrict() throws IOException {
    ReadComment all = comment("0", new Place(0, 0, 4, 0, 0, ""), "text");
    Path after = write(Docx.of(p(r("text"))).strict(), List.of(all), List.of());

    assertThat(part(after, "word/comments.xml")).contains("http://purl.oclc.org/ooxml/");
    assertThat(part(after, "word/_rels/document.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
  }

  static ReadComment comment(String id, Place place, String quote) {
    return new ReadComment(id, null, "Kenya", "", DATE, "What?", quote, false, false, null, place);
  }

  static ProposedChange change(Kind kind, String text, Place place) {
    return new ProposedChange("1", kind, "Kenya", DATE, text, "", place);
  }

  private ReadDocument written(Docx docx, List<ReadComment> comments, List<ProposedChange> changes)
      throws IOException {
    Path path = write(docx, comments, changes);
    return new WordCommentReader().read(new SourceFile("text.docx", path), ReadLimits.DEFAULT);
  }

  private Path write(Docx docx, List<ReadComment> comments, List<ProposedChange> changes)
      throws IOException {
    SourceFile sent = new SourceFile("text.docx", docx.write(folder));
    Path path = folder.resolve("commented.docx");
    try (OutputStream out = Files.newOutputStream(path)) {
      new WordCommentWriter().write(sent, comments, changes, out);
    }
    return path;
  }

  private static String part(Path docx, String name) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().equals(name)) {
          return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
