package org.intersession.integrations.pdf;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.PdfDate;

/** Annotations as the dictionaries of PDF and FDF. */
final class AnnotationDictionaries {
  private static final Map<String, String> TYPES =
      Map.of(
          "text", "Text",
          "highlight", "Highlight",
          "strikeout", "StrikeOut",
          "caret", "Caret");

  /** Printed. */
  private static final int PRINT = 4;

  /** Hidden, printed, not zoomed, not rotated: how Acrobat writes a state. */
  private static final int STATE = 30;

  private AnnotationDictionaries() {}

  /** The dictionary of an annotation, without what it answers. */
  static COSDictionary of(Drawn drawn) {
    Markup markup = drawn.markup();
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.ANNOT);
    dictionary.setName(COSName.SUBTYPE, TYPES.getOrDefault(markup.type(), "Text"));
    dictionary.setString(COSName.NM, markup.id());
    dictionary.setString(COSName.T, markup.author());
    dictionary.setString(COSName.CONTENTS, markup.text().replace('\n', '\r'));
    dictionary.setInt(COSName.F, markup.state().isEmpty() ? PRINT : STATE);
    dictionary.setItem(COSName.RECT, numbers(drawn.rectangle()));
    dictionary.setItem(COSName.C, numbers(colour(markup)));
    if (!drawn.quads().isEmpty()) {
      dictionary.setItem(COSName.QUADPOINTS, numbers(drawn.quads()));
    }
    OffsetDateTime date = markup.date();
    if (date != null) {
      dictionary.setString(COSName.M, PdfDate.format(date));
      dictionary.setString(COSName.CREATION_DATE, PdfDate.format(date));
    }
    setState(markup, dictionary);
    return dictionary;
  }

  private static void setState(Markup markup, COSDictionary dictionary) {
    if (!markup.state().isEmpty()) {
      dictionary.setString("StateModel", markup.model());
      dictionary.setString("State", markup.state());
    }
    if (markup.parent() != null) {
      dictionary.setName("RT", markup.group() ? "Group" : "R");
    }
  }

  private static List<Float> colour(Markup markup) {
    return markup.is("strikeout") || markup.is("caret")
        ? List.of(0.82f, 0.2f, 0.22f)
        : List.of(1f, 0.82f, 0f);
  }

  static COSArray numbers(List<Float> numbers) {
    COSArray array = new COSArray();
    numbers.forEach(number -> array.add(new COSFloat(number)));
    return array;
  }
}
