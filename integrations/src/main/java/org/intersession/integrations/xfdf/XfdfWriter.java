package org.intersession.integrations.xfdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.Lines;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.PdfDate;

/** Writes annotations as XFDF (ISO 19444-1). */
public final class XfdfWriter {
  private static final String NAMESPACE = "http://ns.adobe.com/xfdf/";

  private final XMLStreamWriter xml;

  private XfdfWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the annotations.
   *
   * @param pdf the name of the PDF on which they are
   */
  public static void write(List<Drawn> annotations, String pdf, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new XfdfWriter(xml).write(annotations, pdf);
      xml.close();
    } catch (XMLStreamException failed) {
      throw new IOException("cannot write XFDF", failed);
    }
  }

  private void write(List<Drawn> annotations, String pdf) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("xfdf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeStartElement("annots");
    for (Drawn annotation : annotations) {
      write(annotation);
    }
    xml.writeEndElement();
    xml.writeEmptyElement("f");
    attribute("href", pdf);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Drawn drawn) throws XMLStreamException {
    Markup markup = drawn.markup();
    xml.writeStartElement(markup.type());
    attribute("page", String.valueOf(Math.max(0, markup.place().page() - 1)));
    attribute("rect", list(drawn.rectangle()));
    if (!drawn.quads().isEmpty()) {
      attribute("coords", list(drawn.quads()));
    }
    attribute("name", markup.id());
    attribute("title", markup.author());
    attribute("color", markup.is("strikeout") || markup.is("caret") ? "#D13438" : "#FFD100");
    OffsetDateTime date = markup.date();
    if (date != null) {
      attribute("date", PdfDate.format(date));
    }
    writeRelation(markup);
    xml.writeStartElement("contents");
    xml.writeCharacters(Lines.of(markup.text()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void writeRelation(Markup markup) throws XMLStreamException {
    String parent = markup.parent();
    boolean state = !markup.state().isEmpty();
    attribute("flags", state ? "hidden,print,nozoom,norotate" : "print");
    if (parent != null) {
      attribute("inreplyto", parent);
      attribute("replyType", markup.group() ? "group" : "reply");
    }
    if (state) {
      attribute("statemodel", markup.model());
      attribute("state", markup.state());
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Lines.of(value));
  }

  private static String list(List<Float> numbers) {
    return numbers.stream()
        .map(number -> String.format(Locale.ROOT, "%.2f", number))
        .collect(Collectors.joining(","));
  }
}
