package org.intersession.integrations.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Walks the page tree of a document that may be cyclic, or list one page a million times. */
final class PageTree {
  /** More pages than any text sent out for comments has. */
  private static final int MOST_PAGES = 10_000;

  private PageTree() {}

  /** The pages in order, each node of the tree entered once. */
  static List<COSDictionary> pages(PDDocument document) {
    List<COSDictionary> pages = new ArrayList<>();
    Set<COSBase> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    COSDictionary root = root(document);
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty() && pages.size() < MOST_PAGES) {
      COSDictionary node = open.pop();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(node);
      } else if (entered.add(node)) {
        pushReversed(kids, open);
      }
    }
    return pages;
  }

  private static @org.jspecify.annotations.Nullable COSDictionary root(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return catalog.getCOSDictionary(COSName.PAGES);
  }

  private static void pushReversed(COSArray kids, Deque<COSDictionary> open) {
    for (int i = Math.min(kids.size(), MOST_PAGES) - 1; i >= 0; i--) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        open.push(kid);
      }
    }
  }
}
