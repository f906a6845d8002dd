package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file that a delegate could have sent back. */
public final class WordFile {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PARTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String DATED = "\" w:date=\"2026-05-04T09:30:00Z\"";

  private final List<String> texts;
  private final Map<Integer, List<Edit>> edits = new HashMap<>();
  private final StringBuilder comments = new StringBuilder();
  private final StringBuilder threads = new StringBuilder();
  private int ids;

  private record Edit(int start, int end, String before, String after, boolean deleted) {}

  private WordFile(List<String> texts) {
    this.texts = new ArrayList<>(texts);
  }

  public static WordFile of(List<String> paragraphs) {
    return new WordFile(paragraphs);
  }

  public static WordFile of(String... paragraphs) {
    return new WordFile(List.of(paragraphs));
  }

  /** A comment on words of a paragraph; the number of the comment. */
  public int comment(int paragraph, String quote, String author, String text) {
    int id = write(author, text, -1);
    int start = texts.get(paragraph).indexOf(quote);
    String reference = "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    edit(
        paragraph,
        new Edit(
            start,
            start + quote.length(),
            "<w:commentRangeStart w:id=\"" + id + "\"/>",
            "<w:commentRangeEnd w:id=\"" + id + "\"/>" + reference,
            false));
    return id;
  }

  public WordFile reply(int parent, String author, String text) {
    write(author, text, parent);
    return this;
  }

  /** Words put in place of others, tracked. */
  public WordFile replace(int paragraph, String gone, String come, String author) {
    int start = texts.get(paragraph).indexOf(gone);
    String by = " w:id=\"" + (9000 + ids++) + "\" w:author=\"" + escaped(author) + DATED + ">";
    String insertion = "<w:ins" + by + run(come, "t") + "</w:ins>";
    edit(
        paragraph,
        new Edit(start, start + gone.length(), "<w:del" + by, "</w:del>" + insertion, true));
    return this;
  }

  /** A paragraph's text changed without tracking. */
  public WordFile silently(int paragraph, String text) {
    texts.set(paragraph, text);
    return this;
  }

  public Path save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      save(out);
    }
    return file;
  }

  public void save(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    part(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("document", "document.main")
            + type("comments", "comments")
            + type("commentsExtended", "commentsExtended")
            + "</Types>");
    part(zip, "_rels/.rels", relations(relation(OFFICE + "/officeDocument", "word/document.xml")));
    part(
        zip,
        "word/_rels/document.xml.rels",
        relations(
            relation(OFFICE + "/comments", "comments.xml")
                + relation(
                    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                    "commentsExtended.xml")));
    part(
        zip,
        "word/document.xml",
        "<w:document " + W + "><w:body>" + body() + "</w:body></w:document>");
    part(zip, "word/comments.xml", "<w:comments " + W + ">" + comments + "</w:comments>");
    part(
        zip,
        "word/commentsExtended.xml",
        "<w15:commentsEx " + W + ">" + threads + "</w15:commentsEx>");
    zip.finish();
  }

  private int write(String author, String text, int parent) {
    int id = ids++;
    comments
        .append("<w:comment w:id=\"" + id + "\" w:author=\"")
        .append(escaped(author))
        .append(DATED)
        .append("><w:p w14:paraId=\"" + paraId(id) + "\">")
        .append(run(text, "t"))
        .append("</w:p></w:comment>");
    String answers = parent < 0 ? "" : " w15:paraIdParent=\"" + paraId(parent) + "\"";
    threads.append(
        "<w15:commentEx w15:paraId=\"" + paraId(id) + "\"" + answers + " w15:done=\"0\"/>");
    return id;
  }

  private static String paraId(int comment) {
    return String.format("%08X", 0x10000000 + comment);
  }

  private void edit(int paragraph, Edit edit) {
    List<Edit> own = edits.computeIfAbsent(paragraph, any -> new ArrayList<>());
    own.add(edit);
    own.sort((one, other) -> Integer.compare(one.start(), other.start()));
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      body.append("<w:p w14:paraId=\"" + String.format("%08X", 0x20000000 + i) + "\">");
      int at = 0;
      for (Edit edit : edits.getOrDefault(i, List.of())) {
        body.append(run(texts.get(i).substring(at, edit.start()), "t"));
        body.append(edit.before());
        String own = texts.get(i).substring(edit.start(), edit.end());
        body.append(run(own, edit.deleted() ? "delText" : "t")).append(edit.after());
        at = edit.end();
      }
      body.append(run(texts.get(i).substring(at), "t")).append("</w:p>");
    }
    return body.toString();
  }

  private static String run(String text, String element) {
    String open = "<w:r><w:" + element + " xml:space=\"preserve\">";
    return text.isEmpty() ? "" : open + escaped(text) + "</w:" + element + "></w:r>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + PARTS
        + kind
        + "+xml\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"r"
        + Math.abs(target.hashCode())
        + "\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
