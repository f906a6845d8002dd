package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTextTest {
  @TempDir Path folder;

  @Test
  void tabsBreaksHyphensAndSymbolsAreText() throws IOException {
    String run =
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
            + "<w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>";

    assertThat(texts(p(run))).containsExactly("a\tb\nc\u2011d\u00adeα✓");
  }

  @Test
  void fieldCodesAreNotTextButTheirResultsAre() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("12")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\"PAGE\">"
            + r(" of 3")
            + "</w:fldSimple>";

    assertThat(texts(p(r("page ") + field))).containsExactly("page 12 of 3");
  }

  @Test
  void fieldThatNeverEndsHidesNoParagraph() throws IOException {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

    assertThat(texts(p(begin), p(r("seen")))).containsExactly("", "seen");
  }

  @Test
  void linksTagsAndControlsAreLookedInto() throws IOException {
    String content =
        "<w:hyperlink>%s</w:hyperlink><w:smartTag>%s</w:smartTag><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt><m:oMath><m:r><m:t>=x</m:t></m:r></m:oMath>"
            .formatted(r("a"), r("b"), r("c"));

    assertThat(texts(p(content))).containsExactly("abc=x");
  }

  @Test
  void nestedTablesAreReadInOrder() throws IOException {
    String inner = "<w:tbl><w:tr><w:tc>" + p(r("inner")) + "</w:tc></w:tr></w:tbl>";
    String outer = "<w:tbl><w:tr><w:tc>" + inner + p(r("cell")) + "</w:tc></w:tr></w:tbl>";

    assertThat(texts(outer, p(r("after")))).containsExactly("inner", "cell", "after");
  }

  @Test
  void textBoxIsReadOnceAfterItsParagraphBegins() throws IOException {
    String box = "<w:txbxContent>" + p(r("boxed")) + "</w:txbxContent>";
    String twice =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box, box);

    assertThat(texts(p(r("before ") + twice + r("after"))))
        .containsExactly("before after", "boxed");
  }

  @Test
  void choiceThatNobodyUnderstandsFallsBack() throws IOException {
    String either =
        "<mc:AlternateContent><mc:Choice Requires=\"new\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
            .formatted(r("new"), r("old"));

    assertThat(texts(p(either))).containsExactly("old");
  }

  @Test
  void strictDocumentsAreReadTheSame() throws IOException {
    assertThat(Docx.of(p(r("strict"))).strict().read(folder).paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("strict");
  }

  @Test
  void partsAreFoundByTheirRelationshipsAndNotByTheirNames() throws IOException {
    Docx docx =
        Docx.of(p(Docx.reference(1)))
            .mainPart("else/where.xml")
            .comments(Docx.comment(1, "A", "x"));

    assertThat(docx.read(folder).comments()).hasSize(1);
  }

  @Test
  void paragraphKeepsWordsOwnId() throws IOException {
    assertThat(Docx.of("<w:p w14:paraId=\"1A2B3C4D\"/>").read(folder).paragraphs().get(0).id())
        .isEqualTo("1A2B3C4D");
  }

  @Test
  void macrosEmbeddedFilesAndTemplatesElsewhereAreNoticed() throws IOException {
    Docx docx =
        Docx.of(p(r("x")))
            .relate("vbaProject", "vbaProject.bin", "MZ")
            .part("word/embeddings/oleObject1.bin", "x");

    assertThat(docx.read(folder).notices()).hasSize(2);
  }

  private List<String> texts(String... body) throws IOException {
    return Docx.of(body).read(folder).paragraphs().stream().map(Paragraph::text).toList();
  }
}
