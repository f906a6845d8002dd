package org.intersession.integrations.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/**
 * Collects the glyphs of a page in the order in which it draws them. It knows the operators that
 * place text and those that move the page under it; nothing is painted and no image decoded.
 */
final class GlyphEngine extends PDFStreamEngine {
  /** More than any page of a readable document holds. */
  private static final int MOST_GLYPHS = 400_000;

  static {
    BuiltInFonts.use();
  }

  private final TimeLimit time;
  private final Map<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
  private boolean pictures;
  private List<Glyph> glyphs = new ArrayList<>();
  private int operators;

  GlyphEngine(TimeLimit time) {
    this.time = time;
    List.of(
            new BeginText(this),
            new EndText(this),
            new Concatenate(this),
            new DrawObject(this),
            new Save(this),
            new Restore(this),
            new SetGraphicsStateParameters(this),
            new NextLine(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new SetCharSpacing(this),
            new SetWordSpacing(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRise(this),
            new SetTextRenderingMode(this),
            new SetFontAndSize(this),
            new SetMatrix(this))
        .forEach(this::addOperator);
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** The glyphs of a page. */
  List<Glyph> glyphs(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    processPage(page);
    return glyphs;
  }

  /** The glyphs that were met before a page broke off. */
  List<Glyph> soFar() {
    return glyphs;
  }

  /** Whether a page without any text drew a picture: a scan. */
  boolean drewPictures() {
    return pictures;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if ((++operators & 127) == 0) {
      time.check();
    }
    if (glyphs.isEmpty()) {
      pictures |= drawsPicture(operator, operands);
    }
    if (glyphs.size() < MOST_GLYPHS) {
      super.processOperator(operator, operands);
    }
  }

  /** PDFBox forgives whatever happens while a form is drawn, even that the time is over. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException thrown)
      throws IOException {
    if (thrown instanceof UnreadableFileException) {
      throw thrown;
    }
    super.operatorException(operator, operands, thrown);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = text(font, code);
    if (text.isEmpty()) {
      return;
    }
    boolean vertical = font.isVertical();
    float a = vertical ? rendering.getShearX() : rendering.getScaleX();
    float b = vertical ? rendering.getScaleY() : rendering.getShearY();
    float length = (float) Math.hypot(a, b);
    float across = (float) Math.hypot(rendering.getShearX(), rendering.getScaleY());
    if (!(length > 0) || !(across > 0) || Float.isInfinite(length + across)) {
      return;
    }
    float width = vertical ? displacement.getY() : displacement.getX();
    float turn = width < 0 ? -1 : 1;
    glyphs.add(
        new Glyph(
            text,
            rendering.getTranslateX(),
            rendering.getTranslateY(),
            turn * a / length,
            turn * b / length,
            Math.abs(width) * length,
            across));
  }

  private boolean drawsPicture(Operator operator, List<COSBase> operands) {
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      return true;
    }
    return operator.getName().equals(OperatorName.DRAW_OBJECT)
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name);
  }

  private String text(PDFont font, int code) throws IOException {
    Map<Integer, String> known = texts.computeIfAbsent(font, any -> new HashMap<>());
    String text = known.get(code);
    if (text == null) {
      text = Spelling.plain(unicode(font, code));
      known.put(code, text);
    }
    return text;
  }

  /** What a code stands for; a simple font without a table means the code itself. */
  private static String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text == null) {
      return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
    return text;
  }
}
