package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.fdf.FDFDocument;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.MarkupThreads;
import org.jspecify.annotations.Nullable;

/** The annotations of one FDF. */
final class FdfReading {
  private final SourceFile file;
  private final ReadLimits limits;
  private final List<Markup> markups = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  FdfReading(SourceFile file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  ReadDocument read(FDFDocument document) throws UnreadableFileException {
    COSDictionary fdf =
        document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT) == null
            ? null
            : document.getCatalog().getCOSObject().getCOSDictionary(COSName.FDF);
    if (fdf == null) {
      throw new UnreadableFileException(
          file.name(), "damaged", "the FDF has no content that could be found.", null);
    }
    noteOrigin(fdf);
    AnnotationScan scan = new AnnotationScan(limits.comments() + 1);
    for (PdfAnnotation annotation : scan.in(fdf.getCOSArray(COSName.ANNOTS))) {
      markups.add(markup(annotation, scan));
    }
    if (scan.isFull()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "it has more than " + limits.comments() + " comments.", null);
    }
    return MarkupThreads.of(markups).document(file.name(), "application/vnd.fdf", notices);
  }

  private Markup markup(PdfAnnotation annotation, AnnotationScan scan) {
    String text = annotation.contents();
    return new Markup(
        annotation.id(),
        annotation.type(),
        parent(annotation, scan),
        annotation.isGroupMember(),
        annotation.stateModel(),
        annotation.state(),
        annotation.author(),
        annotation.date(),
        text.substring(0, Math.min(text.length(), limits.commentCharacters())),
        "",
        new Place(-1, -1, -1, annotation.page(), 0, ""));
  }

  /** FDF names its parent by text; some programs refer to it as PDF does. */
  private static @Nullable String parent(PdfAnnotation annotation, AnnotationScan scan) {
    COSBase named = annotation.dictionary().getDictionaryObject(COSName.IRT);
    return named instanceof COSString name ? name.getString().strip() : scan.parent(annotation);
  }

  private void noteOrigin(COSDictionary fdf) {
    if (fdf.getDictionaryObject(COSName.F) instanceof COSString origin) {
      notices.add("Its comments are on " + origin.getString() + ".");
    }
  }
}
