package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intersession.integrations.word.Docx.change;
import static org.intersession.integrations.word.Docx.del;
import static org.intersession.integrations.word.Docx.ins;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordChangesTest {
  private static final String INSERTED_MARK =
      "<w:pPr><w:rPr><w:ins w:id=\"9\" w:author=\"A\"/></w:rPr></w:pPr>";

  @TempDir Path folder;

  @Test
  void textIsTheOneThatWasSentOut() throws IOException {
    ReadDocument document =
        Docx.of(p(r("a ") + ins("A", r("new ")) + del("B", "old ") + r("z"))).read(folder);

    assertThat(texts(document)).containsExactly("a old z");
    assertThat(document.changes())
        .extracting(
            ProposedChange::kind,
            ProposedChange::author,
            ProposedChange::text,
            ProposedChange::place)
        .containsExactly(
            tuple(Kind.INSERTION, "A", "new ", new Place(0, 2, 2, 0, 0, "")),
            tuple(Kind.DELETION, "B", "old ", new Place(0, 2, 6, 0, 0, "")));
  }

  @Test
  void adjacentRunsOfOneHandAreOneChange() throws IOException {
    ReadDocument document =
        Docx.of(p(ins("A", r("one ")) + "<w:proofErr w:type=\"spellStart\"/>" + ins("A", r("two"))))
            .read(folder);

    assertThat(document.changes()).extracting(ProposedChange::text).containsExactly("one two");
  }

  @Test
  void runsOfTwoHandsOrWithTextBetweenAreTwoChanges() throws IOException {
    ReadDocument document =
        Docx.of(p(ins("A", r("1")) + ins("B", r("2")) + r(" ") + ins("B", r("3")))).read(folder);

    assertThat(document.changes()).extracting(ProposedChange::text).containsExactly("1", "2", "3");
  }

  @Test
  void movedTextStaysWhereItWas() throws IOException {
    ReadDocument document =
        Docx.of(
                p(change("moveFrom", "A", r("moved ")) + r("rest")),
                p(change("moveTo", "A", r("moved "))))
            .read(folder);

    assertThat(texts(document)).containsExactly("moved rest", "");
    assertThat(document.changes())
        .extracting(ProposedChange::kind)
        .containsExactly(Kind.MOVE_FROM, Kind.MOVE_TO);
  }

  @Test
  void insertionThatAnotherDeletedIsInNeitherText() throws IOException {
    ReadDocument document = Docx.of(p(r("a") + ins("A", del("B", "gone")))).read(folder);

    assertThat(texts(document)).containsExactly("a");
    assertThat(document.changes())
        .extracting(ProposedChange::kind, ProposedChange::author, ProposedChange::text)
        .containsExactly(tuple(Kind.INSERTION, "A", "gone"), tuple(Kind.DELETION, "B", "gone"));
  }

  @Test
  void paragraphThatWasSplitIsOneParagraphOfWhatWasSentOut() throws IOException {
    ReadDocument document =
        Docx.of(p(INSERTED_MARK + r("one ")), p(r("two")), p(r("three"))).read(folder);

    assertThat(texts(document)).containsExactly("one two", "three");
    assertThat(document.changes())
        .extracting(ProposedChange::kind, ProposedChange::text, ProposedChange::place)
        .containsExactly(tuple(Kind.SPLIT, "\n", new Place(0, 4, 4, 0, 0, "")));
  }

  @Test
  void insertedParagraphDoesNotShiftThoseAfterIt() throws IOException {
    ReadDocument document =
        Docx.of(p(r("one")), p(INSERTED_MARK + ins("A", r("new"))), p(r("two"))).read(folder);

    assertThat(texts(document)).containsExactly("one", "two");
    assertThat(document.changes().get(0).place()).isEqualTo(new Place(1, 0, 0, 0, 0, ""));
  }

  @Test
  void insertedTableRowDoesNotShiftTheParagraphsAfterIt() throws IOException {
    String row = "<w:tr><w:trPr><w:ins w:id=\"3\" w:author=\"A\"/></w:trPr><w:tc>%s</w:tc></w:tr>";
    String table = "<w:tbl>" + row.formatted(p(ins("A", r("new")))) + "</w:tbl>";

    ReadDocument document = Docx.of(table, p(r("after"))).read(folder);

    assertThat(texts(document)).containsExactly("after");
    assertThat(document.notices()).anyMatch(notice -> notice.contains("Table rows"));
  }

  @Test
  void deletedParagraphBreakIsAChangeOfItsOwn() throws IOException {
    String mark = "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"A\"/></w:rPr></w:pPr>";

    ReadDocument document = Docx.of(p(mark + r("one")), p(r("two"))).read(folder);

    assertThat(texts(document)).containsExactly("one", "two");
    assertThat(document.changes()).extracting(ProposedChange::kind).containsExactly(Kind.JOIN);
  }

  @Test
  void changeInAHeaderIsReadButStandsNowhereInTheText() throws IOException {
    ReadDocument document =
        Docx.of(p(r("text"))).xml("header", "hdr", p(ins("A", r("Draft 2")))).read(folder);

    assertThat(texts(document)).containsExactly("text");
    assertThat(document.changes()).extracting(ProposedChange::place).containsExactly(Place.WHOLE);
  }

  @Test
  void changesOfOneIdAreToldApart() throws IOException {
    ReadDocument document = Docx.of(p(ins("A", r("x")) + r("y") + ins("B", r("z")))).read(folder);

    assertThat(document.changes()).extracting(ProposedChange::id).doesNotHaveDuplicates();
  }

  @Test
  void numberBeforeAProposedChangeOfPropertiesCounts() throws IOException {
    String properties =
        "<w:pPr><w:pStyle w:val=\"New\"/><w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr>"
            + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>";

    ReadDocument document = Docx.of(p(properties + r("Scope"))).read(folder);

    assertThat(document.paragraphs().get(0).headingLevel()).isEqualTo(1);
  }

  private static List<String> texts(ReadDocument document) {
    return document.paragraphs().stream().map(Paragraph::text).toList();
  }
}
