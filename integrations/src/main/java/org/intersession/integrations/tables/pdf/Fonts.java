package org.intersession.integrations.tables.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document: our own covers Latin, Greek, Cyrillic and Arabic letters; for others a
 * font of this computer is looked for.
 */
final class Fonts {
  private static final List<String> FOLDERS =
      List.of("/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:/Windows/Fonts");
  private static final List<String> WIDE_NAMES =
      List.of("cjk", "droidsansfallback", "wqy", "uming", "ukai", "simsun", "msyh", "pingfang",
          "arialuni", "noto", "hiragino");

  private final PDDocument document;
  private final PDFont regular;
  private final PDFont bold;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private @Nullable List<PDFont> installed;
  private boolean anyMissing;

  Fonts(PDDocument document) throws IOException {
    this.document = document;
    this.regular = own("DejaVuSansCondensed.ttf");
    this.bold = own("DejaVuSansCondensed-Bold.ttf");
  }

  /** A character in the font that has it. */
  record Glyph(PDFont font, String text, float width) {}

  /** Whether some character could not be shown in any font and stands as a box. */
  boolean anyMissing() {
    return anyMissing;
  }

  Glyph glyph(int codePoint, boolean heavy) throws IOException {
    Integer key = heavy ? -codePoint : codePoint;
    Glyph known = glyphs.get(key);
    if (known == null) {
      known = find(codePoint, heavy);
      glyphs.put(key, known);
    }
    return known;
  }

  private Glyph find(int codePoint, boolean heavy) throws IOException {
    String text = Character.toString(codePoint);
    PDFont font = heavy ? bold : regular;
    if (!has(font, text)) {
      font = search(text);
    }
    if (!has(font, text)) {
      anyMissing = true;
      text = "\u25a1";
      font = regular;
    }
    return new Glyph(font, text, font.getStringWidth(text) / 1000);
  }

  private static boolean has(PDFont font, String text) {
    try {
      font.encode(text);
      return true;
    } catch (IOException | IllegalArgumentException notInFont) {
      return false;
    }
  }

  private PDFont own(String name) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream("/tables/pdf/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks the font " + name);
      }
      return PDType0Font.load(document, in, true);
    }
  }

  private PDFont search(String text) {
    if (installed == null) {
      installed = new ArrayList<>();
      for (String folder : FOLDERS) {
        gather(new File(folder), 0, installed);
      }
    }
    return installed.stream().filter(font -> has(font, text)).findFirst().orElse(regular);
  }

  private void gather(File folder, int depth, List<PDFont> found) {
    File[] files = folder.listFiles();
    if (files == null || depth > 4) {
      return;
    }
    for (File file : files) {
      if (file.isDirectory()) {
        gather(file, depth + 1, found);
      } else if (isWide(file.getName()) && found.size() < 8) {
        load(file, found);
      }
    }
  }

  private static boolean isWide(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean font = lower.endsWith(".ttf") || lower.endsWith(".ttc") || lower.endsWith(".otf");
    boolean plain = !lower.contains("bold") && !lower.contains("black") && !lower.contains("light");
    return font && plain && WIDE_NAMES.stream().anyMatch(lower::contains);
  }

  /** A font that cannot be embedded is passed over. */
  private void load(File file, List<PDFont> found) {
    try {
      RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
      found.add(PDType0Font.load(document, parse(file, bytes), true));
    } catch (IOException | UnsupportedOperationException notUsable) {
      System.getLogger(Fonts.class.getName())
          .log(System.Logger.Level.DEBUG, "font not usable: " + file, notUsable);
    }
  }

  private static TrueTypeFont parse(File file, RandomAccessReadBufferedFile bytes)
      throws IOException {
    String name = file.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ttc")) {
      List<TrueTypeFont> fonts = new ArrayList<>();
      new TrueTypeCollection(file).processAllFonts(fonts::add);
      return fonts.get(0);
    }
    return name.endsWith(".otf") ? new OTFParser(true).parse(bytes) : new TTFParser(true).parse(bytes);
  }
}
