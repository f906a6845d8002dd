package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePdfTest {
  private final MarkedPdf pdf = new MarkedPdf();
  @TempDir private Path folder;

  @AfterEach
  void close() throws Exception {
    pdf.close();
  }

  @Test
  void anEncryptedFileIsRefusedByName() throws Exception {
    pdf.document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));

    assertThatThrownBy(() -> pdf.read(folder))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("encrypted"))
        .hasMessageContaining("marked.pdf");
  }

  @Test
  void aFileThatOnlyForbidsEditingIsRead() throws Exception {
    pdf.mark("Text", "a", "Hello");
    pdf.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

    assertThat(pdf.read(folder).comments()).extracting(ReadComment::text).containsExactly("Hello");
  }

  @Test
  void aBrokenCrossReferenceIsMended() throws Exception {
    pdf.mark("Text", "a", "Hello");
    pdf.read(folder);
    Path file = folder.resolve("marked.pdf");
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    String broken = bytes.replaceFirst("startxref\\s+\\d+", "startxref\n99");
    Files.writeString(file, broken, StandardCharsets.ISO_8859_1);

    assertThat(read(file).comments()).extracting(ReadComment::text).containsExactly("Hello");
  }

  @Test
  void noTruncationDoesMoreThanRefuse() throws Exception {
    pdf.mark("Text", "a", "Hello");
    pdf.line(72, 700, "text");
    pdf.read(folder);
    byte[] whole = Files.readAllBytes(folder.resolve("marked.pdf"));
    Path cut = folder.resolve("cut.pdf");
    for (int length = 8; length < whole.length; length += 13) {
      Files.write(cut, Arrays.copyOf(whole, length));
      readOrRefuse(cut);
    }
  }

  @Test
  void whatIsCutOffDoesNotPassForACopyWithFewerComments() throws Exception {
    pdf.mark("Text", "a", "Hello");
    pdf.read(folder);
    byte[] whole = Files.readAllBytes(folder.resolve("marked.pdf"));
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 40));

    assertThatThrownBy(() -> read(cut)).hasMessageContaining("the PDF is cut off");
  }

  @Test
  void aCyclicPageTreeEnds() throws Exception {
    pdf.mark("Text", "a", "Hello");
    COSDictionary root =
        pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    root.getCOSArray(COSName.KIDS).add(root);

    assertThat(readSaved().comments()).extracting(ReadComment::text).contains("Hello");
  }

  @Test
  void oneAnnotationListedTooOftenIsRefused() throws Exception {
    COSDictionary mark = pdf.mark("Text", "a", "Hello");
    COSArray all = pdf.page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; i < 50; i++) {
      all.add(mark);
    }
    ReadLimits few = new ReadLimits(1 << 20, 1 << 20, 200, 10, 5, 20, 1000, 10);

    assertThatThrownBy(() -> pdf.read(folder, few))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("too-large"));
  }

  @Test
  void aStreamThatUnpacksToTooMuchIsRefusedUnread() throws Exception {
    COSStream bomb = pdf.document.getDocument().createCOSStream();
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }
    pdf.page.setContents(new PDStream(bomb));

    assertThatThrownBy(() -> pdf.read(folder))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("zip-bomb"));
  }

  @Test
  void formsThatDrawEachOtherEnd() throws Exception {
    COSStream form = pdf.document.getDocument().createCOSStream();
    form.setName(COSName.SUBTYPE, "Form");
    form.setItem(COSName.BBOX, MarkedPdf.numbers(0, 0, 100, 100));
    COSDictionary resources = new COSDictionary();
    COSDictionary objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("F"), form);
    resources.setItem(COSName.XOBJECT, objects);
    form.setItem(COSName.RESOURCES, resources);
    try (OutputStream out = form.createOutputStream()) {
      out.write("/F Do /F Do /F Do /F Do".getBytes(StandardCharsets.US_ASCII));
    }
    pdf.page.getCOSObject().setItem(COSName.RESOURCES, resources);
    pdf.page.getCOSObject().setItem(COSName.CONTENTS, form);
    pdf.document.save(folder.resolve("marked.pdf").toFile());
    ReadLimits short1 = new ReadLimits(1 << 20, 1 << 20, 200, 10, 5, 20, 1000, 2);
    SourceFile file = new SourceFile("forms.pdf", folder.resolve("marked.pdf"));

    assertThatThrownBy(() -> new PdfCommentReader().read(file, short1))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("time"));
  }

  @Test
  void aScriptIsNoticedAndNotRun() throws Exception {
    pdf.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));

    assertThat(pdf.read(folder).notices()).singleElement().asString().contains("script");
  }

  @Test
  void anEmbeddedFileIsReadInItsTurn() throws Exception {
    String xfdf =
        "<xfdf><annots><text name=\"x\"><contents>Inner</contents></text></annots></xfdf>";
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("inner.xfdf");
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            pdf.document, new ByteArrayInputStream(xfdf.getBytes(StandardCharsets.UTF_8))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(java.util.Map.of("inner", file));
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.document.getDocumentCatalog().setNames(names);

    assertThat(pdf.read(folder).attachments())
        .flatExtracting(ReadDocument::comments)
        .extracting(ReadComment::text)
        .containsExactly("Inner");
  }

  @Test
  void wrongTypesEverywhereAreNoReasonToFail() throws Exception {
    COSDictionary mark = pdf.mark("Highlight", "a", "Hello");
    mark.setItem(COSName.QUADPOINTS, MarkedPdf.numbers(1, 2, 3));
    mark.setItem(COSName.IRT, COSName.A);
    mark.setItem(COSName.M, new COSArray());
    mark.setItem(COSName.T, MarkedPdf.numbers(1));
    mark.setItem(COSName.RECT, COSName.A);
    pdf.page.getCOSObject().getCOSArray(COSName.ANNOTS).add(COSName.A);

    assertThat(pdf.read(folder).comments()).extracting(ReadComment::text).containsExactly("Hello");
  }

  private ReadDocument readSaved() throws IOException {
    Path file = folder.resolve("saved.pdf");
    try (PDDocument document = pdf.document) {
      document.save(file.toFile());
    }
    return read(file);
  }

  private static void readOrRefuse(Path file) throws IOException {
    try {
      read(file);
    } catch (UnreadableFileException refused) {
      assertThat(refused).hasMessageContaining("a.pdf");
    }
  }

  private static ReadDocument read(Path file) throws IOException {
    return new PdfCommentReader().read(new SourceFile("a.pdf", file), ReadLimits.DEFAULT);
  }
}
