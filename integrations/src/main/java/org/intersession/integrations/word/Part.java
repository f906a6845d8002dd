package org.intersession.integrations.word;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.files.GuardedStream;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a package, read forward element by element. Declares no document type and fetches
 * nothing.
 */
final class Part implements Closeable {
  private static final int DEEPEST = 1_000;
  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final GuardedStream in;
  private final ReadBudget budget;
  private final XMLStreamReader xml;
  private final @Nullable Observer observer;
  private int depth;

  /** Hears of each start and end of an element, as it is passed. */
  interface Observer {
    void started(Part part);

    void ended(Part part);
  }

  Part(String name, GuardedStream in, ReadBudget budget, @Nullable Observer observer)
      throws IOException {
    this.name = name;
    this.observer = observer;
    this.in = in;
    this.budget = budget;
    in.settle();
    try {
      this.xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException damaged) {
      throw refusal(damaged);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, errorType, related, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  /** Goes to the next start or end of an element; false after the last. */
  boolean next() throws IOException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            deeper();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            shallower();
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw budget.refusal("entity", "declares a document type in its part " + name + ".");
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException damaged) {
      throw refusal(damaged);
    }
  }

  /** Appends the text directly in the current element, and goes to its end. */
  void text(StringBuilder to) throws IOException {
    int level = depth;
    try {
      while (true) {
        switch (xml.next()) {
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (depth == level) {
              append(to);
            }
          }
          case XMLStreamConstants.START_ELEMENT -> deeper();
          case XMLStreamConstants.END_ELEMENT -> {
            shallower();
            if (depth < level) {
              return;
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException damaged) {
      throw refusal(damaged);
    }
  }

  private void append(StringBuilder to) throws IOException {
    int length = xml.getTextLength();
    to.append(xml.getTextCharacters(), xml.getTextStart(), length);
    in.settle();
    if (to.length() > 1 << 20) {
      budget.holding(to.length());
    }
  }

  /** Goes to the end of the current element. */
  void skip() throws IOException {
    for (int level = depth; depth >= level; ) {
      next();
    }
  }

  boolean atStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  int depth() {
    return depth;
  }

  String name() {
    return xml.getLocalName();
  }

  @Nullable String namespace() {
    return xml.getNamespaceURI();
  }

  @Nullable String namespace(String prefix) {
    return xml.getNamespaceURI(prefix);
  }

  /** An attribute by its local name: the prefixes and namespaces of Word's versions differ. */
  @Nullable String attribute(String local) {
    for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
      if (local.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private void deeper() throws IOException {
    in.settle();
    if (++depth > DEEPEST) {
      throw budget.refusal(
          "damaged", "nests its elements deeper than " + DEEPEST + " in its part " + name + ".");
    }
    if (observer != null) {
      observer.started(this);
    }
  }

  private void shallower() {
    if (observer != null) {
      observer.ended(this);
    }
    depth--;
  }

  private IOException refusal(XMLStreamException damaged) {
    for (Throwable cause = damaged; cause != null; cause = deeper(cause)) {
      if (cause instanceof UnreadableFileException unreadable) {
        return unreadable;
      }
    }
    if (String.valueOf(damaged.getMessage()).contains("DOCTYPE")) {
      return budget.refusal(
          "entity", "declares a document type in its part " + name + ".", damaged);
    }
    return budget.refusal("damaged", "is damaged in its part " + name + ".", damaged);
  }

  private static @Nullable Throwable deeper(Throwable cause) {
    return cause instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : cause.getCause();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
