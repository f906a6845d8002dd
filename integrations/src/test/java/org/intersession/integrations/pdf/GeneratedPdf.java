package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A marked-up PDF of sixty pages, the same for the same seed, with the truth about it. */
final class GeneratedPdf {
  private static final int PAGES = 60;
  private static final int LINES = 46;
  private static final String[] WORDS =
      ("the Conference of the Contracting Parties requests Secretariat to submit report on wetlands"
              + " biological diversity national implementation strategic plan financial resources"
              + " working group invites observers and urges donors that have not yet done so with a"
              + " view to strengthening cooperation among relevant conventions at all levels")
          .split(" ");

  /** What a comment must read as. */
  record Truth(String id, String parent, String text, String quote) {}

  final List<Truth> comments = new ArrayList<>();
  int states;

  private final Random random;
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private final List<COSDictionary> roots = new ArrayList<>();

  private GeneratedPdf(long seed) {
    random = new Random(seed);
  }

  /** Writes a document with as many annotations, a third of them replies and a tenth states. */
  static GeneratedPdf write(Path file, int annotations, long seed) {
    GeneratedPdf generated = new GeneratedPdf(seed);
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < PAGES; page++) {
        int share = annotations / PAGES + (page < annotations % PAGES ? 1 : 0);
        generated.addPage(document, share);
      }
      document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Collections.sort(generated.comments, (a, b) -> a.id().compareTo(b.id()));
    return generated;
  }

  /** Writes a document of each count into a folder. */
  public static void main(String[] arguments) {
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[0], "a" + arguments[i] + ".pdf");
      write(file, Integer.parseInt(arguments[i]), 20270312);
    }
  }

  private void addPage(PDDocument document, int share) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    List<List<String>> lines = new ArrayList<>();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(font, 11);
      for (int i = 0; i < LINES; i++) {
        List<String> words = words(12);
        lines.add(words);
        content.beginText();
        content.newLineAtOffset(72, baseline(i));
        content.showText(String.join(" ", words));
        content.endText();
      }
    }
    COSArray annotations = new COSArray();
    for (int i = 0; i < share; i++) {
      addAnnotation(page, annotations, lines);
    }
    page.getCOSObject().setItem(COSName.ANNOTS, annotations);
  }

  private void addAnnotation(PDPage page, COSArray annotations, List<List<String>> lines)
      throws IOException {
    int kind = roots.isEmpty() ? 9 : random.nextInt(20);
    if (kind < 2) {
      addState(page, annotations);
    } else if (kind < 9) {
      addReply(page, annotations);
    } else {
      addHighlight(page, annotations, lines);
    }
  }

  private void addState(PDPage page, COSArray annotations) {
    COSDictionary state = annotation(page, "Text", "Accepted set by " + "reviewer");
    state.setItem(COSName.IRT, roots.get(random.nextInt(roots.size())));
    state.setString("StateModel", "Review");
    state.setString("State", random.nextBoolean() ? "Accepted" : "Completed");
    annotations.add(state);
    states++;
  }

  private void addReply(PDPage page, COSArray annotations) {
    COSDictionary root = roots.get(random.nextInt(roots.size()));
    String text = String.join(" ", words(8));
    COSDictionary reply = annotation(page, "Text", text);
    reply.setItem(COSName.IRT, root);
    annotations.add(reply);
    comments.add(new Truth(reply.getString("NM"), root.getString("NM"), text, ""));
  }

  private void addHighlight(PDPage page, COSArray annotations, List<List<String>> lines)
      throws IOException {
    int row = random.nextInt(LINES);
    List<String> words = lines.get(row);
    int first = random.nextInt(words.size() - 3);
    int last = first + 1 + random.nextInt(3);
    String before = first == 0 ? "" : String.join(" ", words.subList(0, first)) + " ";
    String quote = String.join(" ", words.subList(first, last));
    float left = 72 + width(before);
    float right = left + width(quote);
    String text = String.join(" ", words(14));
    COSDictionary highlight = annotation(page, "Highlight", text);
    float low = baseline(row) - 3;
    float high = baseline(row) + 9;
    highlight.setItem(COSName.RECT, numbers(left, low, right, high));
    highlight.setItem(COSName.QUADPOINTS, numbers(left, high, right, high, left, low, right, low));
    annotations.add(highlight);
    annotations.add(popup(highlight));
    roots.add(highlight);
    comments.add(new Truth(highlight.getString("NM"), "", text, quote));
  }

  private COSDictionary annotation(PDPage page, String type, String text) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(type));
    annotation.setItem(COSName.CONTENTS, new COSString(text));
    annotation.setItem(COSName.T, new COSString("Reviewer " + random.nextInt(40)));
    annotation.setItem(COSName.M, new COSString("D:20270312140000+01'00'"));
    annotation.setString("NM", new java.util.UUID(random.nextLong(), random.nextLong()).toString());
    annotation.setItem(COSName.P, page);
    annotation.setItem(COSName.RECT, numbers(20, 700, 40, 720));
    annotation.setItem(COSName.F, COSInteger.get(4));
    annotation.setDirect(false);
    return annotation;
  }

  private COSDictionary popup(COSDictionary parent) {
    COSDictionary popup = new COSDictionary();
    popup.setItem(COSName.TYPE, COSName.ANNOT);
    popup.setItem(COSName.SUBTYPE, COSName.POPUP);
    popup.setItem(COSName.PARENT, parent);
    popup.setItem(COSName.RECT, numbers(400, 600, 560, 700));
    parent.setItem(COSName.POPUP, popup);
    return popup;
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return words;
  }

  private float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * 11;
  }

  private static float baseline(int line) {
    return 770 - 15 * line;
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
