package org.intersession.integrations.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;

/** A page whose fonts are parsed once for the whole document, as PDFBox does for its own pages. */
final class CachingPage extends PDPage {
  private final ResourceCache cache;

  CachingPage(COSDictionary page, ResourceCache cache) {
    super(page);
    this.cache = cache;
  }

  @Override
  public @Nullable PDResources getResources() {
    PDResources own = super.getResources();
    return own == null ? null : new PDResources(own.getCOSObject(), cache);
  }
}
