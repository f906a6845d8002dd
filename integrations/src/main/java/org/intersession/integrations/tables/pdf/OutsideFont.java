package org.intersession.integrations.tables.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.intersession.integrations.tables.pdf.Fonts.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * A font of this computer. PDFBox cannot embed fonts with PostScript outlines (most Chinese ones):
 * their characters are drawn.
 */
final class OutsideFont {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final PDDocument document;
  private @Nullable PDFont embedded;

  private OutsideFont(TrueTypeFont font, PDDocument document) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.document = document;
  }

  /** Opens a font; null if it cannot be used. */
  static @Nullable OutsideFont open(File file, PDDocument document) {
    try {
      return new OutsideFont(parse(file), document);
    } catch (IOException | UnsupportedOperationException notUsable) {
      System.getLogger(OutsideFont.class.getName())
          .log(System.Logger.Level.DEBUG, "font not usable: " + file, notUsable);
      return null;
    }
  }

  /** The character, or null if the font does not have it. */
  @Nullable Glyph glyph(int codePoint) throws IOException {
    int id = characters.getGlyphId(codePoint);
    if (id == 0) {
      return null;
    }
    String text = Character.toString(codePoint);
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      return drawn(open, id, text);
    }
    if (embedded == null) {
      embedded = PDType0Font.load(document, font, true);
    }
    return Fonts.has(embedded, text) ? Fonts.inFont(embedded, text) : null;
  }

  private static Glyph drawn(OpenTypeFont font, int id, String text) throws IOException {
    double scale = 1.0 / font.getUnitsPerEm();
    Shape outline = font.getCFF().getFont().getType2CharString(id).getPath();
    Shape scaled = AffineTransform.getScaleInstance(scale, scale).createTransformedShape(outline);
    return new Glyph(null, scaled, text, (float) (font.getAdvanceWidth(id) * scale));
  }

  private static TrueTypeFont parse(File file) throws IOException {
    String name = file.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ttc")) {
      List<TrueTypeFont> fonts = new ArrayList<>();
      new TrueTypeCollection(file).processAllFonts(fonts::add);
      return fonts.get(0);
    }
    RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
    return name.endsWith(".otf")
        ? new OTFParser(true).parse(bytes)
        : new TTFParser(true).parse(bytes);
  }
}
