package org.intersession.integrations.tables.pdf;

import java.awt.Shape;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      List.of(
          "droidsansfallback",
          "wqy",
          "uming",
          "simsun",
          "msyh",
          "arialuni",
          "cjk",
          "pingfang",
          "hiragino",
          "notosans",
          "noto");

  /** So many fonts are opened at most to find a character. */
  private static final int MOST = 60;

  private final PDDocument document;
  private final PDFont regular;
  private final PDFont bold;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final List<OutsideFont> opened = new ArrayList<>();
  private @Nullable Deque<File> files;
  private boolean anyMissing;

  Fonts(PDDocument document) throws IOException {
    this.document = document;
    this.regular = own("DejaVuSansCondensed.ttf");
    this.bold = own("DejaVuSansCondensed-Bold.ttf");
  }

  /** A character in the font that has it, or as a drawing where the font cannot be embedded. */
  record Glyph(@Nullable PDFont font, @Nullable Shape outline, String text, float width) {}

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
    PDFont font = heavy ? bold : regular;
    String text = Character.toString(codePoint);
    if (has(font, text)) {
      return inFont(font, text);
    }
    Glyph outside = search(codePoint);
    if (outside != null) {
      return outside;
    }
    anyMissing = true;
    return inFont(regular, "\u25a1");
  }

  static Glyph inFont(PDFont font, String text) throws IOException {
    return new Glyph(font, null, text, font.getStringWidth(text) / 1000);
  }

  static boolean has(PDFont font, String text) {
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

  /** A font of this computer that has the character, or null. */
  private @Nullable Glyph search(int codePoint) throws IOException {
    for (OutsideFont font : opened) {
      Glyph glyph = font.glyph(codePoint);
      if (glyph != null) {
        return glyph;
      }
    }
    while (!files().isEmpty()) {
      OutsideFont font = OutsideFont.open(files().poll(), document);
      if (font != null) {
        opened.add(font);
        Glyph glyph = font.glyph(codePoint);
        if (glyph != null) {
          return glyph;
        }
      }
    }
    return null;
  }

  private Deque<File> files() {
    if (files == null) {
      List<File> found = new ArrayList<>();
      FOLDERS.forEach(folder -> gather(new File(folder), 0, found));
      found.sort(Comparator.comparingInt(Fonts::preference).thenComparing(File::getPath));
      files = new ArrayDeque<>(found.subList(0, Math.min(MOST, found.size())));
    }
    return files;
  }

  private static void gather(File folder, int depth, List<File> found) {
    File[] inside = folder.listFiles();
    if (inside == null || depth > 4) {
      return;
    }
    for (File file : inside) {
      if (file.isDirectory()) {
        gather(file, depth + 1, found);
      } else if (preference(file) < Integer.MAX_VALUE) {
        found.add(file);
      }
    }
  }

  private static int preference(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    boolean font = name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    boolean plain = !name.contains("bold") && !name.contains("black") && !name.contains("light");
    for (int i = 0; font && plain && i < WIDE_NAMES.size(); i++) {
      if (name.contains(WIDE_NAMES.get(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
