package org.intersession.integrations.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters that Word takes from symbol fonts, as Unicode. */
final class Symbols {
  /** The font Symbol from 0x20 to 0xFE. */
  private static final String SYMBOL =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
          + "\u007f"
          + "\ufffd".repeat(32)
          + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
          + "\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

  private static final String WINGDINGS = "lnq§vØüûþýàèð";
  private static final String WINGDINGS_UNICODE = "●■❑▪❖➢✓✗☑☒→➔⇨";

  private Symbols() {}

  /** The text of a symbol by its font and hexadecimal code. */
  static String text(@Nullable String font, String code) {
    int value;
    try {
      value = Integer.parseInt(code, 16);
    } catch (NumberFormatException notHexadecimal) {
      return "";
    }
    int low = value >= 0xF000 && value <= 0xF0FF ? value - 0xF000 : value;
    String family = font == null ? "" : font.toLowerCase(Locale.ROOT);
    if (family.equals("symbol") && low >= 0x20 && low - 0x20 < SYMBOL.length()) {
      return String.valueOf(SYMBOL.charAt(low - 0x20));
    }
    if (family.startsWith("wingdings") && WINGDINGS.indexOf(low) >= 0) {
      return String.valueOf(WINGDINGS_UNICODE.charAt(WINGDINGS.indexOf(low)));
    }
    boolean character = Character.isValidCodePoint(value) && value >= 0x20;
    return character && !isSurrogate(value) ? Character.toString(value) : "";
  }

  private static boolean isSurrogate(int value) {
    return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
  }
}
