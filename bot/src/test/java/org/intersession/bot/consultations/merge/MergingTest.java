package org.intersession.bot.consultations.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.parties.FileParties;
import org.intersession.bot.consultations.parties.Party;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final String ONE = "Recalling that wetlands store more carbon than forests;";
  private static final String TWO = "Requests the Secretariat to prepare a handbook on wise use.";
  private static final PartyList PARTIES =
      new PartyList(
          List.of(
              new Party("KE", Map.of("en", "Kenya"), 1, Party.Region.NONE, false),
              new Party("JP", Map.of("en", "Japan", "fr", "Japon"), 2, Party.Region.NONE, false)));

  @Test
  void aCommentOfAFileIsTheParties() {
    Merged merged = merge(copy("Kenya.docx").comment("J. Doe", "Delete.", "a handbook"));

    assertThat(merged.comments().get(0).author()).isEqualTo(new Author("Kenya", "J. Doe"));
  }

  @Test
  void aFileThatNamesNoPartyIsNoticedAndItsAuthorsNamed() {
    Merged merged = merge(copy("draft.docx").comment("J. Doe", "Delete.", "a handbook"));

    assertThat(merged.comments().get(0).author()).isEqualTo(new Author("", "J. Doe"));
    assertThat(merged.notices())
        .contains("draft.docx: its name does not say which Party sent it; its authors are named.");
  }

  @Test
  void aCommentLandsOnTheSentOutTextAlthoughItsCopyHasMoreParagraphs() {
    Merged merged =
        merge(
            new Copy("Kenya.docx", "A covering note of ours.", ONE, TWO)
                .comment("J. Doe", "Delete.", "a handbook"));

    Comment comment = merged.comments().get(0);
    assertThat(comment.mark().paragraph()).isEqualTo(1);
    assertThat(comment.mark().start()).isEqualTo(TWO.indexOf("a handbook"));
    assertThat(comment.mark().prefix()).endsWith("to prepare ");
    assertThat(comment.mark().suffix()).startsWith(" on wise use");
  }

  @Test
  void aTemplatesPageAndLineAreThoseOfThePrintedText() {
    PrintedLines lines =
        PrintedLines.of((page, line) -> page == 3 ? OptionalInt.of(1) : OptionalInt.empty());

    assertThat(landed(lines, new Place(-1, -1, -1, 3, 12, ""))).isEqualTo(1);
    assertThat(landed(lines, new Place(-1, -1, -1, 4, 12, ""))).isEqualTo(-1);
  }

  @Test
  void aLineThatContradictsTheParagraphNamedIsNoPlaceAtAll() {
    PrintedLines lines = PrintedLines.of((page, line) -> OptionalInt.of(1));

    assertThat(landed(lines, new Place(-1, -1, -1, 3, 12, "", "2"))).isEqualTo(1);
    assertThat(landed(lines, new Place(-1, -1, -1, 3, 12, "", "1"))).isEqualTo(-1);
  }

  @Test
  void theLinesOfAPrintedFormAreTakenToTheTextItself() {
    PrintedLines lines =
        PrintedLines.of(
            (page, line) -> OptionalInt.of(2),
            new Copy("print.pdf", "UNEP/MC/COP.7/12", ONE, TWO).read().paragraphs(),
            copy("draft.docx").read().paragraphs());

    assertThat(landed(lines, new Place(-1, -1, -1, 1, 9, ""))).isEqualTo(1);
  }

  private static int landed(PrintedLines lines, Place place) {
    SentOut sent = new SentOut(copy("draft.docx").read(), List.of(), lines);
    ReadDocument template =
        new ReadDocument(
            "t.xlsx", "table", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    CopyPlaces.Landed landed = new CopyPlaces(sent, template).land(place, "");
    return landed.span() == null ? -1 : landed.span().paragraph();
  }

  @Test
  void theSameFileTwiceGivesEachCommentOnce() {
    Copy copy = copy("Kenya.docx").comment("J. Doe", "Delete.", "a handbook");

    assertThat(merge(copy, copy).comments()).hasSize(1);
  }

  @Test
  void theSameWordsOfTwoPartiesStayTwo() {
    Merged merged =
        merge(
            copy("Kenya.docx").comment("Author", "Agree.", "a handbook"),
            copy("Japan.docx").comment("Author", "Agree.", "a handbook"));

    assertThat(merged.comments()).hasSize(2);
  }

  @Test
  void twoEqualCommentsInOneFileStayTwo() {
    Merged merged =
        merge(
            copy("Kenya.docx")
                .comment("J. Doe", "Agree.", "a handbook")
                .comment("J. Doe", "Agree.", "a handbook"));

    assertThat(merged.comments()).hasSize(2);
  }

  @Test
  void aPdfAndItsXfdfGiveEachCommentOnceAtItsParagraph() {
    Copy xfdf = new Copy("Kenya.xfdf").onPage("J. Doe", "Delete.", "", 2);
    Copy pdf = copy("Kenya.pdf").onPage("J. Doe", "Delete.", "a handbook", 2);

    List<Comment> comments = merge(xfdf, pdf).comments();

    assertThat(comments).hasSize(1);
    assertThat(comments.get(0).mark().paragraph()).isEqualTo(1);
  }

  @Test
  void aThreadThatCameInSeveralCopiesIsOneAndNoPartysAlone() {
    Copy kenya =
        copy("Kenya.docx")
            .comment("Secretariat", "Views?", "a handbook")
            .comment("J. Doe", "Yes.", "a handbook", "0");
    Copy japan =
        copy("Japan.docx")
            .comment("Secretariat", "Views?", "a handbook")
            .comment("T. Sato", "No.", "a handbook", "0");

    List<Comment> comments = merge(kenya, japan).comments();

    assertThat(comments).extracting(Comment::text).containsExactly("Views?", "Yes.", "No.");
    assertThat(comments.get(0).author()).isEqualTo(new Author("", "Secretariat"));
    assertThat(comments.get(2).answers()).isEqualTo(comments.get(0).id());
  }

  @Test
  void aDeletionAndTheInsertionBesideItAreOneReplacement() {
    int at = TWO.indexOf("handbook");
    Merged merged =
        merge(
            copy("Kenya.docx")
                .change(Kind.DELETION, "J. Doe", "handbook", new Place(1, at, at + 8, 0, 0, ""))
                .change(
                    Kind.INSERTION, "J. Doe", "manual", new Place(1, at + 8, at + 8, 0, 0, "")));

    assertThat(merged.comments()).hasSize(1);
    assertThat(merged.comments().get(0).change())
        .isEqualTo(new Change(Change.Type.REPLACEMENT, "manual", "handbook"));
  }

  @Test
  void aChangeWithoutTrackingIsListed() {
    Merged merged = merge(new Copy("Kenya.docx", ONE, TWO.replace("handbook", "manual")));

    assertThat(merged.silentEdits())
        .containsExactly(new SilentEdit("Kenya.docx", 1, TWO, TWO.replace("handbook", "manual")));
  }

  @Test
  void whatAProgramChangedIsNotListed() {
    Merged merged = merge(new Copy("Kenya.docx", ONE.replace(" that ", "  that\u00a0"), TWO + " "));

    assertThat(merged.silentEdits()).isEmpty();
  }

  @Test
  void aCommentOnAnotherLanguageLandsOnTheSameParagraphAndQuotesItsOwn() {
    Copy french =
        new Copy("fr.docx", "Rappelant que les zones humides…", "Prie le Secrétariat de rédiger…");
    Merging merging =
        new Merging(
            new SentOut(copy("draft.docx").read(), List.of(french.read())),
            PARTIES,
            FileParties.NONE,
            1);
    merging.add(french.comment("A. B", "Supprimer.", "le Secrétariat").read());

    Comment comment = merging.merged().comments().get(0);
    assertThat(comment.mark().paragraph()).isEqualTo(1);
    assertThat(comment.mark().exact()).isEqualTo("le Secrétariat");
  }

  private static Copy copy(String file) {
    return new Copy(file, ONE, TWO);
  }

  private static Merged merge(Copy... copies) {
    ReadDocument sent = copy("draft.docx").read();
    Merging merging = new Merging(new SentOut(sent, List.of()), PARTIES, FileParties.NONE, 1);
    for (Copy copy : copies) {
      merging.add(copy.read());
    }
    return merging.merged();
  }
}
