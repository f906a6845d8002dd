package org.intersession.integrations.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.word.WordPackage.Relationship;
import org.jspecify.annotations.Nullable;

/** The parts of a package that change or are new; all others are copied. */
final class PackageEdits {
  private static final long NO_TIME = 315_532_800_000L;

  private final WordPackage document;
  private final String main;
  private final Map<String, Content> changed = new LinkedHashMap<>();

  private record Content(XmlText text, Edits edits) {}

  PackageEdits(WordPackage document, String main) {
    this.document = document;
    this.main = main;
  }

  XmlText text(String part) throws IOException {
    Content content = changed.get(part);
    if (content != null) {
      return content.text();
    }
    ZipEntry entry = document.zip().entry(part);
    if (entry == null) {
      throw document.budget().refusal("damaged", "is damaged: its part " + part + " is missing.");
    }
    try (InputStream in = document.zip().stream(entry)) {
      return XmlText.read(in);
    }
  }

  void edit(String part, XmlText text, Edits edits) {
    changed.put(part, new Content(text, edits));
  }

  private void put(String part, XmlText text) {
    changed.put(part, new Content(text, new Edits()));
  }

  /** Adds to a part, or makes it and relates the main part to it. */
  void add(PartAddition addition) throws IOException {
    if (addition.content().isEmpty()) {
      return;
    }
    String part = existing(addition.type());
    if (part != null) {
      XmlText text = text(part);
      put(part, new XmlText(addition.addedTo(text.text()), text.charset()));
      return;
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String made = unused(folder + addition.type());
    put(made, new XmlText(addition.alone(), StandardCharsets.UTF_8));
    relate(addition, made.substring(folder.length()));
    type(made, addition.contentType());
  }

  private @Nullable String existing(String type) throws IOException {
    for (Relationship relationship : document.relationships(main)) {
      if (relationship.type().equals(type)
          && !relationship.external()
          && document.has(relationship.target())) {
        return entryName(relationship.target());
      }
    }
    return null;
  }

  /** The name as it is written in the zip, whose case may differ from that of a reference. */
  private String entryName(String part) {
    ZipEntry entry = document.zip().entry(part);
    return entry == null ? part : entry.getName();
  }

  private String unused(String stem) {
    String name = stem + ".xml";
    for (int i = 2; document.has(name); i++) {
      name = stem + i + ".xml";
    }
    return name;
  }

  private void relate(PartAddition addition, String target) throws IOException {
    int slash = main.lastIndexOf('/') + 1;
    String name = entryName(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
    XmlText text =
        document.has(name) || changed.containsKey(name)
            ? text(name)
            : new XmlText(
                "<Relationships xmlns=\""
                    + "http://schemas.openxmlformats.org/package/2006/relationships\"/>",
                StandardCharsets.UTF_8);
    String type =
        addition.relationship().isEmpty()
            ? Names.relationships(addition.namespace()) + addition.type()
            : addition.relationship();
    String id = "rIdOf" + addition.type();
    while (text.text().contains("\"" + id + "\"")) {
      id += "x";
    }
    String prefix = prefix(text.text(), "Relationships");
    String added =
        "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(prefix, id, type, target);
    put(name, new XmlText(XmlEnd.insert(text.text(), added), text.charset()));
  }

  private void type(String part, String type) throws IOException {
    String name = entryName("[Content_Types].xml");
    XmlText text = text(name);
    String prefix = prefix(text.text(), "Types");
    String added =
        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>".formatted(prefix, part, type);
    put(name, new XmlText(XmlEnd.insert(text.text(), added), text.charset()));
  }

  /** The prefix that an outermost element is written with, colon and all, or nothing. */
  private static String prefix(String xml, String root) {
    int at = xml.indexOf(root);
    int start = xml.lastIndexOf('<', Math.max(0, at));
    String before = start < 0 || at < 0 ? "" : xml.substring(start + 1, at);
    return before.endsWith(":") && before.indexOf(' ') < 0 ? before : "";
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry : document.zip().entries()) {
      Content content = changed.remove(entry.getName());
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTime(entry.getTime() < 0 ? NO_TIME : entry.getTime());
      zip.putNextEntry(copy);
      if (content != null) {
        write(content, zip);
      } else if (!entry.isDirectory()) {
        try (InputStream in = document.zip().stream(entry)) {
          in.transferTo(zip);
        }
      }
      zip.closeEntry();
    }
    for (Map.Entry<String, Content> made : changed.entrySet()) {
      ZipEntry entry = new ZipEntry(made.getKey());
      entry.setTime(NO_TIME);
      zip.putNextEntry(entry);
      write(made.getValue(), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void write(Content content, ZipOutputStream zip) throws IOException {
    Writer writer = new OutputStreamWriter(zip, content.text().charset());
    content.edits().write(content.text().text(), writer);
    writer.flush();
  }
}
