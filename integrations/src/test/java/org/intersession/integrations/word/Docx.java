package org.intersession.integrations.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/** A small Word document made for a test: what it does not say is as Word would write it. */
final class Docx {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  private static final String NAMESPACES =
      " xmlns:w=\"%s\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:new=\"urn:nobody-knows\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private String namespace = W;
  private String types = TYPES;
  private String main = "word/document.xml";
  private String body = "";

  static Docx of(String... paragraphs) {
    Docx docx = new Docx();
    docx.body = String.join("", paragraphs);
    return docx;
  }

  /** A paragraph of runs. */
  static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  /** A run of text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String from(int id) {
    return "<w:commentRangeStart w:id=\"" + id + "\"/>";
  }

  static String to(int id) {
    return "<w:commentRangeEnd w:id=\"" + id + "\"/>" + reference(id);
  }

  static String reference(int id) {
    return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
  }

  static String ins(String author, String content) {
    return change("ins", author, content);
  }

  static String del(String author, String text) {
    return change("del", author, "<w:r><w:delText>" + text + "</w:delText></w:r>");
  }

  static String change(String element, String author, String content) {
    return "<w:%s w:id=\"1\" w:author=\"%s\" w:date=\"2026-05-01T10:00:00Z\">%s</w:%s>"
        .formatted(element, author, content, element);
  }

  /** A comment of one paragraph, whose id is made from the comment's. */
  static String comment(int id, String author, String text) {
    return ("<w:comment w:id=\"%d\" w:author=\"%s\" w:initials=\"X\""
            + " w:date=\"2026-05-01T10:00:00Z\"><w:p w14:paraId=\"0000000%d\">%s</w:p></w:comment>")
        .formatted(id, author, id, r(text));
  }

  static String extended(int id, int parent, boolean done) {
    String answers = parent < 0 ? "" : " w15:paraIdParent=\"0000000" + parent + "\"";
    return "<w15:commentEx w15:paraId=\"0000000%d\"%s w15:done=\"%d\"/>"
        .formatted(id, answers, done ? 1 : 0);
  }

  Docx strict() {
    namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    return this;
  }

  Docx mainPart(String name) {
    main = name;
    return this;
  }

  Docx comments(String... comments) {
    return xml("comments", "comments", String.join("", comments));
  }

  Docx threads(String namespaceOf15, String... entries) {
    String xml = "<w15:commentsEx xmlns:w15=\"" + namespaceOf15 + "\">" + String.join("", entries);
    return relate("commentsExtended", "commentsExtended.xml", xml + "</w15:commentsEx>");
  }

  Docx styles(String xml) {
    return xml("styles", "styles", xml);
  }

  Docx numbering(String xml) {
    return xml("numbering", "numbering", xml);
  }

  /** A part of WordprocessingML whose relationship has a type and whose root a name. */
  Docx xml(String type, String root, String content) {
    String open = "<w:" + root + NAMESPACES.formatted(namespace) + ">";
    return relate(type, type + ".xml", open + content + "</w:" + root + ">");
  }

  Docx relate(String type, String target, String content) {
    relationships.append(
        "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(relationships.length(), types, type, target));
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    parts.put(target.startsWith("/") ? target.substring(1) : folder + target, content);
    return this;
  }

  Docx part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path folder) throws IOException {
    return write(folder, "text.docx");
  }

  Path write(Path folder, String name) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", rels("officeDocument", main));
      put(zip, main, document());
      int slash = main.lastIndexOf('/') + 1;
      String rels = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
      put(zip, rels, relationships(relationships.toString()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return path;
  }

  ReadDocument read(Path folder) throws IOException {
    SourceFile file = new SourceFile("text.docx", write(folder));
    return new WordCommentReader().read(file, ReadLimits.DEFAULT);
  }

  private String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
        + NAMESPACES.formatted(namespace)
        + "><w:body>"
        + body
        + "<w:sectPr/></w:body></w:document>";
  }

  private String rels(String type, String target) {
    return relationships(
        "<Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(types, type, target));
  }

  private static String relationships(String content) {
    String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    return "<Relationships xmlns=\"" + namespace + "\">" + content + "</Relationships>";
  }

  private String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(types, main, word + "document.main+xml");
    for (String part : parts.keySet()) {
      if (part.endsWith(".xml")) {
        String kind = part.substring(part.lastIndexOf('/') + 1, part.length() - 4);
        override(types, part, word + kind + "+xml");
      }
    }
    return types.append("</Types>").toString();
  }

  private static void override(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
