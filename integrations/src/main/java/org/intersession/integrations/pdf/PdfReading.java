package org.intersession.integrations.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.attached.AttachedFiles;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.MarkupThreads;
import org.intersession.integrations.markup.TimeLimit;

/** One document read page by page, so that the glyphs of one page at most are in memory. */
final class PdfReading {
  private final SourceFile file;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final PDDocument document;
  private final AnnotationScan scan;
  private final GlyphEngine engine;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Markup> markups = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  PdfReading(SourceFile file, ReadLimits limits, TimeLimit time, PDDocument document) {
    this.file = file;
    this.limits = limits;
    this.time = time;
    this.document = document;
    this.scan = new AnnotationScan(limits.comments() + 1);
    this.engine = new GlyphEngine(time);
  }

  /** Reads text and annotations of all pages. */
  ReadDocument read() throws IOException {
    List<COSDictionary> pages = PageTree.pages(document);
    if (pages.isEmpty()) {
      throw new UnreadableFileException(
          file.name(), "damaged", "the PDF is damaged: it has no pages.", null);
    }
    List<List<PdfAnnotation>> annotations = new ArrayList<>();
    for (COSDictionary page : pages) {
      annotations.add(scan.on(page, annotations.size() + 1));
      time.check();
    }
    if (scan.isFull()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "it has more than " + limits.comments() + " comments.", null);
    }
    for (int i = 0; i < pages.size(); i++) {
      readPage(pages.get(i), i + 1, annotations.get(i));
    }
    AttachedFiles attached = new AttachedFiles(file.name(), limits);
    new EmbeddedFiles(attached).read(document, annotations.stream().flatMap(List::stream).toList());
    return result(attached);
  }

  private ReadDocument result(AttachedFiles attached) {
    MarkupThreads threads = MarkupThreads.of(markups);
    notices.addAll(threads.notices());
    notices.addAll(PdfNotices.of(document));
    notices.addAll(attached.notices());
    if (paragraphs.isEmpty() && engine.drewPictures()) {
      notices.add("It has pictures and no text (a scan): to be read by hand.");
    }
    return new ReadDocument(
        file.name(),
        "application/pdf",
        paragraphs,
        threads.comments(),
        threads.changes(),
        threads.states(),
        attached.documents(),
        notices);
  }

  private void readPage(COSDictionary dictionary, int number, List<PdfAnnotation> annotations)
      throws IOException {
    time.check();
    PageText text = PageText.of(glyphs(dictionary, number), number, paragraphs.size());
    paragraphs.addAll(text.paragraphs());
    PageMarks marks = new PageMarks(text, number);
    annotations.stream()
        .map(annotation -> markup(annotation, marks))
        .sorted(PageMarks.DOCUMENT_ORDER)
        .map(PageMarks.Placed::markup)
        .forEach(markups::add);
  }

  private List<Glyph> glyphs(COSDictionary page, int number) throws IOException {
    try {
      return engine.glyphs(new CachingPage(page, document.getResourceCache()));
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      notices.add("Page " + number + " is damaged; its text was read up to the damage.");
      return engine.soFar();
    }
  }

  private PageMarks.Placed markup(PdfAnnotation annotation, PageMarks marks) {
    MarkedText marked = marks.of(annotation);
    Place place = marked.place();
    String text = annotation.contents();
    if (text.length() > limits.commentCharacters()) {
      notices.add("Comment " + annotation.id() + " was cut, it is longer than allowed.");
      text = text.substring(0, limits.commentCharacters());
    }
    Markup markup =
        new Markup(
            annotation.id(),
            annotation.type(),
            scan.parent(annotation),
            annotation.isGroupMember(),
            annotation.stateModel(),
            annotation.state(),
            annotation.author(),
            annotation.date(),
            text,
            marked.quote(),
            place);
    return new PageMarks.Placed(markup, annotation.rectangle());
  }
}
