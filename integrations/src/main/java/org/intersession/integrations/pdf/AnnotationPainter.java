package org.intersession.integrations.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.Markup;

/** Adds annotations to the pages of a PDF, with pop-ups, threads and a drawing of each. */
final class AnnotationPainter {
  private final PDDocument document;
  private final List<COSDictionary> pages;
  private final Map<String, COSDictionary> written = new HashMap<>();

  AnnotationPainter(PDDocument document) {
    this.document = document;
    this.pages = PageTree.pages(document);
  }

  /** Adds them, parents before those that answer them. */
  void paint(List<Drawn> annotations) throws IOException {
    for (Drawn annotation : annotations) {
      paint(annotation);
    }
  }

  private void paint(Drawn drawn) throws IOException {
    Markup markup = drawn.markup();
    COSDictionary page = pages.get(markup.place().page() - 1);
    COSDictionary dictionary = AnnotationDictionaries.of(drawn);
    dictionary.setItem(COSName.P, page);
    COSDictionary parent = markup.parent() == null ? null : written.get(markup.parent());
    if (parent != null) {
      dictionary.setItem(COSName.IRT, parent);
    }
    COSArray all = annotations(page);
    all.add(dictionary);
    written.put(markup.id(), dictionary);
    if (markup.state().isEmpty()) {
      PDAnnotation.createAnnotation(dictionary).constructAppearances(document);
      all.add(popup(dictionary, page));
    }
  }

  private static COSArray annotations(COSDictionary page) {
    COSArray known = page.getCOSArray(COSName.ANNOTS);
    if (known != null) {
      return known;
    }
    COSArray annotations = new COSArray();
    page.setItem(COSName.ANNOTS, annotations);
    return annotations;
  }

  private static COSDictionary popup(COSDictionary parent, COSDictionary page) {
    PDRectangle box = new PDPage(page).getCropBox();
    float top = parent.getCOSArray(COSName.RECT).toFloatArray()[3];
    COSDictionary popup = new COSDictionary();
    popup.setItem(COSName.TYPE, COSName.ANNOT);
    popup.setItem(COSName.SUBTYPE, COSName.POPUP);
    popup.setItem(COSName.PARENT, parent);
    popup.setItem(COSName.P, page);
    popup.setBoolean(COSName.getPDFName("Open"), false);
    float right = box.getUpperRightX();
    popup.setItem(
        COSName.RECT, AnnotationDictionaries.numbers(List.of(right - 180, top - 120, right, top)));
    parent.setItem(COSName.POPUP, popup);
    return popup;
  }
}
