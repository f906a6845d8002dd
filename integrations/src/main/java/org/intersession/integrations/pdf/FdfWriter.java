package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.fdf.FDFDocument;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.Markup;

/** Writes annotations as FDF. */
final class FdfWriter {
  private FdfWriter() {}

  /** Writes them; {@code pdf} is the name of the file on which they are. */
  static void write(List<Drawn> annotations, String pdf, OutputStream out) throws IOException {
    try (FDFDocument document = new FDFDocument()) {
      COSDictionary fdf = document.getCatalog().getFDF().getCOSObject();
      fdf.setString(COSName.F, pdf);
      COSArray array = new COSArray();
      annotations.forEach(annotation -> array.add(dictionary(annotation)));
      fdf.setItem(COSName.ANNOTS, array);
      document.save(out);
    }
  }

  private static COSDictionary dictionary(Drawn drawn) {
    Markup markup = drawn.markup();
    COSDictionary dictionary = AnnotationDictionaries.of(drawn);
    dictionary.setInt(COSName.PAGE, Math.max(0, markup.place().page() - 1));
    if (markup.parent() != null) {
      dictionary.setString(COSName.IRT, markup.parent());
    }
    return dictionary;
  }
}
