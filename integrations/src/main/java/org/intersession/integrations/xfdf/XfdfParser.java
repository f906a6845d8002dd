package org.intersession.integrations.xfdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.MarkupThreads;
import org.intersession.integrations.markup.TimeLimit;
import org.jspecify.annotations.Nullable;

/** One XFDF file on its way through the parser; elements are told by their local names. */
final class XfdfParser {
  private static final Set<String> NOT_MARKUP = Set.of("link", "popup", "widget");

  private final SourceFile file;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final XMLStreamReader xml;
  private final List<Markup> markups = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  XfdfParser(SourceFile file, ReadLimits limits, TimeLimit time, XMLStreamReader xml) {
    this.file = file;
    this.limits = limits;
    this.time = time;
    this.xml = xml;
  }

  ReadDocument read() throws XMLStreamException, UnreadableFileException {
    boolean inside = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw XfdfCommentReader.refused(
                file, "entity", "it declares a document type, which is refused.", null);
        case XMLStreamConstants.START_ELEMENT -> inside = enter(inside);
        case XMLStreamConstants.END_ELEMENT -> inside &= !xml.getLocalName().equals("annots");
        default -> {}
      }
    }
    return MarkupThreads.of(markups).document(file.name(), "application/vnd.adobe.xfdf", notices);
  }

  private boolean enter(boolean inside) throws XMLStreamException, UnreadableFileException {
    String name = xml.getLocalName();
    if (!inside) {
      noteOrigin(name);
      return name.equals("annots");
    }
    if (NOT_MARKUP.contains(name)) {
      skip();
    } else {
      markups.add(annotation(name.toLowerCase(Locale.ROOT)));
      checkLimits();
    }
    return true;
  }

  private Markup annotation(String type) throws XMLStreamException, UnreadableFileException {
    XfdfAttributes attributes = XfdfAttributes.of(xml);
    String id = id(attributes.name());
    XfdfBody body = XfdfBody.read(xml, limits, file);
    return attributes.markup(id, type, body.text());
  }

  private void noteOrigin(String element) {
    @Nullable String origin = xml.getAttributeValue(null, "href");
    if (element.equals("f") && origin != null && !origin.isBlank()) {
      notices.add("Its comments are on " + origin.strip() + ".");
    }
  }

  private void checkLimits() throws UnreadableFileException {
    time.check();
    if (markups.size() > limits.comments()) {
      throw XfdfCommentReader.refused(
          file, "too-large", "it has more than " + limits.comments() + " comments.", null);
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private String id(String name) {
    String id = name.isEmpty() ? "no. " + (markups.size() + 1) : name;
    for (int copy = 2; !ids.add(id); copy++) {
      id = name + " (" + copy + ")";
    }
    return id;
  }
}
