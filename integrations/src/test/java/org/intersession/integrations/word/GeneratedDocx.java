package org.intersession.integrations.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A draft of 60 pages as it comes back: comments, replies, resolved threads, tracked changes. The
 * same number of comments always makes the same file.
 *
 * <p>As a program: {@code GeneratedDocx FOLDER COUNT...} writes {@code cCOUNT.docx} for each count.
 */
public final class GeneratedDocx {
  private static final int PARAGRAPHS = 360;
  private static final int INSERTIONS = 120;
  private static final int DELETIONS = 90;
  private static final String[] WORDS =
      ("the Parties shall take measures to conserve wetlands and waterfowl with regard to national"
              + " plans for sites of importance under article four including technical cooperation"
              + " financial resources reporting monitoring and capacity building among regions")
          .split(" ");

  private final Random random = new Random(20_261_122);
  private final int comments;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder said = new StringBuilder();
  private final StringBuilder threads = new StringBuilder();
  private int written;

  private GeneratedDocx(int comments) {
    this.comments = comments;
  }

  /** Writes a file for each count. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      write(folder, Integer.parseInt(arguments[i]));
    }
  }

  /** Writes the file of a number of comments. */
  public static Path write(Path folder, int comments) throws IOException {
    return new GeneratedDocx(comments).docx().write(folder, "c" + comments + ".docx");
  }

  private Docx docx() {
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraph(i);
    }
    String styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\">"
            + "<w:name w:val=\"heading 1\"/></w:style>";
    String list =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    return Docx.of(body.toString())
        .styles(styles)
        .numbering(list)
        .comments(said.toString())
        .threads(Docx.W15, threads.toString());
  }

  private void paragraph(int index) {
    boolean heading = index % 30 == 0;
    body.append("<w:p w14:paraId=\"").append(id(0x10000000 + index)).append("\"><w:pPr>");
    body.append(
        heading
            ? "<w:pStyle w:val=\"Heading1\"/>"
            : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
    body.append("</w:pPr>");
    int share = (index + 1) * comments / PARAGRAPHS - index * comments / PARAGRAPHS;
    for (int i = 0; i < Math.max(4, share); i++) {
      if (written < comments && i < share) {
        commented();
      } else {
        body.append(Docx.r(words(12) + " "));
      }
    }
    changes(index);
    body.append("</w:p>");
  }

  private void changes(int index) {
    if (index % (PARAGRAPHS / INSERTIONS) == 0) {
      body.append(Docx.ins("Party " + index % 17, Docx.r(words(5) + " ")));
    }
    if (index % (PARAGRAPHS / DELETIONS) == 0) {
      body.append(Docx.del("Party " + index % 13, words(4) + " "));
    }
  }

  /** Four of ten answer the one before; of the rest every eighth thread is done. */
  private void commented() {
    int id = written++;
    boolean answers = id > 0 && random.nextInt(10) < 4;
    body.append(Docx.from(id)).append(Docx.r(words(6) + " ")).append(Docx.to(id));
    said.append("<w:comment w:id=\"").append(id).append("\" w:author=\"Party ").append(id % 170);
    said.append("\" w:date=\"2026-0").append(1 + id % 9).append("-1").append(id % 10);
    said.append("T1").append(id % 10).append(":30:00Z\" w:initials=\"P\"><w:p w14:paraId=\"");
    said.append(id(id + 1)).append("\"><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>");
    said.append(
        "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r>");
    said.append(Docx.r(words(20))).append("</w:p></w:comment>");
    threads.append("<w15:commentEx w15:paraId=\"").append(id(id + 1)).append('"');
    if (answers) {
      threads.append(" w15:paraIdParent=\"").append(id(id)).append('"');
    }
    threads.append(" w15:done=\"").append(!answers && id % 8 == 0 ? 1 : 0).append("\"/>");
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private static String id(int value) {
    return String.format("%08X", value);
  }
}
