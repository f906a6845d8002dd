package org.intersession.integrations.tables.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableWriter;

/**
 * Writes a landscape Word file with a repeated header row. Rows go straight to the file, so that a
 * table of thousands costs little; its looks are in named styles that a secretariat can change.
 */
public final class DocxTableWriter implements TableWriter {
  /** Between the margins of a landscape A4 page, in twentieths of a point. */
  private static final int WIDTH = 15398;

  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/footer.xml");

  /** Made by {@link java.util.ServiceLoader}. */
  public DocxTableWriter() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public void write(TableDocument table, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String part : FIXED_PARTS) {
      zip.putNextEntry(new ZipEntry(part));
      copy(part, zip);
      zip.closeEntry();
    }
    zip.putNextEntry(new ZipEntry("docProps/core.xml"));
    part(zip, markup -> properties(table, markup));
    zip.putNextEntry(new ZipEntry("word/document.xml"));
    part(zip, markup -> document(table, markup));
    zip.finish();
  }

  private interface Part {
    void write(Markup markup) throws IOException;
  }

  private static void part(ZipOutputStream zip, Part part) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    part.write(new Markup(writer));
    writer.flush();
    zip.closeEntry();
  }

  private static void copy(String part, OutputStream out) throws IOException {
    String name = "/tables/docx/" + part.replace('/', '-').replace("[", "").replace("]", "");
    try (InputStream in = DocxTableWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      in.transferTo(out);
    }
  }

  private static void properties(TableDocument table, Markup markup) throws IOException {
    markup
        .raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/")
        .raw("package/2006/metadata/core-properties\"")
        .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
        .escaped(table.title())
        .raw("</dc:title><dc:language>")
        .escaped(table.language())
        .raw("</dc:language></cp:coreProperties>");
  }

  private static void document(TableDocument table, Markup markup) throws IOException {
    markup
        .raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=")
        .raw("\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=")
        .raw("\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>")
        .paragraph("Title", table.title());
    if (!table.subtitle().isEmpty()) {
      markup.paragraph("Subtitle", table.subtitle());
    }
    table(table, markup);
    for (String note : table.notes()) {
      markup.paragraph("MatrixNote", note);
    }
    markup
        .raw("<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>")
        .raw("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
        .raw("<w:pgMar w:top=\"850\" w:right=\"720\" w:bottom=\"850\" w:left=\"720\"")
        .raw(" w:header=\"420\" w:footer=\"420\" w:gutter=\"0\"/>")
        .raw(table.rightToLeft() ? "<w:bidi/>" : "")
        .raw("</w:sectPr></w:body></w:document>");
  }

  private static void table(TableDocument table, Markup markup) throws IOException {
    int[] widths = widths(table.columns());
    markup
        .raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Matrix\"/>")
        .raw(table.rightToLeft() ? "<w:bidiVisual/>" : "")
        .raw("<w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
        .raw("<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
        .raw(" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      markup.raw("<w:gridCol w:w=\"" + width + "\"/>");
    }
    markup.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      cell(markup, widths[i], "MatrixHeading", table.columns().get(i).heading());
    }
    markup.raw("</w:tr>");
    for (List<String> row : table.rows()) {
      markup.raw("<w:tr>");
      for (int i = 0; i < widths.length; i++) {
        cell(markup, widths[i], "MatrixText", row.get(i));
      }
      markup.raw("</w:tr>\n");
    }
    markup.raw("</w:tbl>");
  }

  private static void cell(Markup markup, int width, String style, String text) throws IOException {
    markup.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
    markup.paragraph(style, text).raw("</w:tc>");
  }

  private static int[] widths(List<Column> columns) {
    int all = columns.stream().mapToInt(Column::weight).sum();
    return columns.stream().mapToInt(column -> WIDTH * column.weight() / all).toArray();
  }
}
