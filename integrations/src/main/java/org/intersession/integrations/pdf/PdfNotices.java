package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What stands in a PDF and is left alone. */
final class PdfNotices {
  private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
  private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");
  private static final COSName XFA = COSName.getPDFName("XFA");

  private PdfNotices() {}

  /** The sentences for a document. */
  static List<String> of(PDDocument document) {
    List<String> notices = new ArrayList<>();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (has(catalog, COSName.NAMES, JAVASCRIPT) || opensWithScript(catalog)) {
      notices.add("It holds a script, which was not run.");
    }
    if (has(catalog, COSName.ACRO_FORM, XFA)) {
      notices.add("It holds an XFA form, which was not read: to be read by hand.");
    }
    return notices;
  }

  private static boolean has(COSDictionary catalog, COSName part, COSName key) {
    COSDictionary dictionary = catalog.getCOSDictionary(part);
    return dictionary != null && dictionary.getDictionaryObject(key) != null;
  }

  private static boolean opensWithScript(COSDictionary catalog) {
    COSDictionary action = catalog.getCOSDictionary(OPEN_ACTION);
    return action != null && "JavaScript".equals(action.getNameAsString(COSName.S));
  }
}
