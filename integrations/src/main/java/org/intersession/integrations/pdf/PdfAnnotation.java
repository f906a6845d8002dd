package org.intersession.integrations.pdf;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.intersession.integrations.markup.Lines;
import org.intersession.integrations.markup.PdfDate;
import org.intersession.integrations.markup.RichText;
import org.jspecify.annotations.Nullable;

/** An annotation's dictionary, read without trusting its types. */
record PdfAnnotation(COSDictionary dictionary, String id, int page) {
  private static final COSName REPLY_TYPE = COSName.getPDFName("RT");
  private static final COSName STATE_MODEL = COSName.getPDFName("StateModel");
  private static final int MOST_RICH_BYTES = 1 << 20;

  String type() {
    return Objects.requireNonNullElse(dictionary.getNameAsString(COSName.SUBTYPE), "")
        .toLowerCase(Locale.ROOT);
  }

  String author() {
    return Lines.of(text(COSName.T));
  }

  String contents() {
    String plain = Lines.of(text(COSName.CONTENTS));
    return plain.isEmpty() ? Lines.of(RichText.plain(rich())) : plain;
  }

  /** When it was last changed, or else made. */
  @Nullable OffsetDateTime date() {
    OffsetDateTime modified = PdfDate.parse(text(COSName.M));
    return modified == null ? PdfDate.parse(text(COSName.CREATION_DATE)) : modified;
  }

  @Nullable COSDictionary answered() {
    return dictionary.getCOSDictionary(COSName.IRT);
  }

  boolean isGroupMember() {
    return "Group".equals(dictionary.getNameAsString(REPLY_TYPE));
  }

  String state() {
    return text(COSName.STATE);
  }

  String stateModel() {
    String model = text(STATE_MODEL);
    return model.isEmpty() && !state().isEmpty() ? usualModel() : model;
  }

  private String usualModel() {
    return state().endsWith("arked") ? "Marked" : "Review";
  }

  /** What is marked: the quads, or for a mark without any its rectangle. */
  List<Quad> quads() {
    float[] points = numbers(COSName.QUADPOINTS);
    if (points.length >= 8) {
      return Quad.of(points);
    }
    Quad rectangle = rectangle();
    return marksText() && rectangle != null ? List.of(rectangle) : List.of();
  }

  @Nullable Quad rectangle() {
    float[] sides = numbers(COSName.RECT);
    return sides.length < 4 ? null : Quad.of(sides[0], sides[1], sides[2], sides[3]);
  }

  /** Whether this type of annotation is drawn over text. */
  boolean marksText() {
    return switch (type()) {
      case "highlight", "underline", "squiggly", "strikeout" -> true;
      default -> false;
    };
  }

  private String text(COSName key) {
    COSBase value = dictionary.getDictionaryObject(key);
    if (value instanceof COSString string) {
      return string.getString();
    }
    return value instanceof COSName name ? name.getName() : "";
  }

  private String rich() {
    if (dictionary.getDictionaryObject(COSName.RC) instanceof COSStream stream) {
      return BoundedStreams.text(stream, MOST_RICH_BYTES);
    }
    return text(COSName.RC);
  }

  private float[] numbers(COSName key) {
    COSArray array = dictionary.getCOSArray(key);
    if (array == null || array.size() > 80_000) {
      return new float[0];
    }
    float[] numbers = array.toFloatArray();
    for (float number : numbers) {
      if (!Float.isFinite(number)) {
        return new float[0];
      }
    }
    return numbers;
  }
}
