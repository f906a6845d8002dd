package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Finds the markup annotations of each page and gives each an id unique within the file. */
final class AnnotationScan {
  private static final Set<String> NOT_MARKUP =
      Set.of(
          "Popup",
          "Widget",
          "Link",
          "PrinterMark",
          "TrapNet",
          "Watermark",
          "Screen",
          "Movie",
          "3D",
          "RichMedia",
          "Projection");

  private final Map<COSDictionary, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final int most;
  private int found;

  AnnotationScan(int most) {
    this.most = most;
  }

  /** The annotations of a page that carry what people say. */
  List<PdfAnnotation> on(COSDictionary page, int number) {
    return in(page.getCOSArray(COSName.ANNOTS), any -> number);
  }

  /** The annotations of a list of which each names its page, counted from 0. */
  List<PdfAnnotation> in(@Nullable COSArray annotations) {
    return in(annotations, each -> Math.max(0, each.getInt(COSName.PAGE, -1) + 1));
  }

  private List<PdfAnnotation> in(
      @Nullable COSArray annotations, ToIntFunction<COSDictionary> pageOf) {
    List<PdfAnnotation> markup = new ArrayList<>();
    if (annotations == null) {
      return markup;
    }
    for (int i = 0; i < annotations.size() && found < most; i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation && isMarkup(annotation)) {
        int page = pageOf.applyAsInt(annotation);
        markup.add(new PdfAnnotation(annotation, id(annotation, page, i + 1), page));
        found++;
      }
    }
    return markup;
  }

  /** Whether there are more than are read. */
  boolean isFull() {
    return found >= most;
  }

  /** The id of the annotation that another answers, if it was found. */
  @Nullable String parent(PdfAnnotation annotation) {
    COSDictionary answered = annotation.answered();
    return answered == null ? null : ids.get(answered);
  }

  private static boolean isMarkup(COSDictionary annotation) {
    String type = annotation.getNameAsString(COSName.SUBTYPE);
    return type != null && !NOT_MARKUP.contains(type);
  }

  /** The name that the file gives it, if no other has it. */
  private String id(COSDictionary annotation, int page, int position) {
    String name = annotation.getString(COSName.NM, "").strip();
    String id = name.isEmpty() ? "page " + page + " no. " + position : name;
    for (int copy = 2; !taken.add(id); copy++) {
      id = name + " (page " + page + " no. " + position + (copy > 2 ? ", " + copy : "") + ")";
    }
    ids.putIfAbsent(annotation, id);
    return id;
  }
}
