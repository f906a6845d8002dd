package org.intersession.integrations.pdf;

/** One glyph where the page draws it, in the page's default user space. */
final class Glyph {
  final String text;
  final float x;
  final float y;

  /** The direction of writing, of length one. */
  final float ux;

  final float uy;
  final float advance;
  final float size;

  /** Its place in the text once the page is laid out; the end is exclusive. */
  int paragraph = -1;

  int start;
  int end;

  /** Its rank in reading order. */
  int order;

  /** Whether it ends a line at which a word is broken, and was left out of the text. */
  boolean brokenHere;

  Glyph(String text, float x, float y, float ux, float uy, float advance, float size) {
    this.text = text;
    this.x = x;
    this.y = y;
    this.ux = ux;
    this.uy = uy;
    this.advance = advance;
    this.size = size;
  }

  /** Where it begins along the direction of writing. */
  float from() {
    return x * ux + y * uy;
  }

  /** Where it ends along the direction of writing. */
  float to() {
    return from() + advance;
  }

  /** The height of its baseline across the direction of writing. */
  float baseline() {
    return y * ux - x * uy;
  }

  /** The middle of its body, a quarter of its size above the baseline. */
  float middleX() {
    return x + ux * advance / 2 - uy * size / 4;
  }

  float middleY() {
    return y + uy * advance / 2 + ux * size / 4;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
