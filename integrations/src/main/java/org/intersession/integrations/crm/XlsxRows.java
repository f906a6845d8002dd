package org.intersession.integrations.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.RowReader;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Rows of the first sheet of an Excel file, streamed; formulas give the value last computed. */
public final class XlsxRows implements RowReader {
  @Override
  public boolean reads(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }
  }

  @Override
  public void read(SourceFile file, ReadLimits limits, Consumer<Row> rows) throws IOException {
    Packed.check(file, limits);
    try (OPCPackage pack = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(pack);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw damaged(file, null);
      }
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(pack, false),
              new SheetRows(limits, rows),
              false));
      try (InputStream sheet = sheets.next()) {
        xml.parse(new InputSource(sheet));
      }
    } catch (SheetRows.TooWideException e) {
      throw new UnreadableFileException(
          file.name(), "too-large", "The sheet has more columns or longer cells than a list.", e);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | UnsupportedFileFormatException
        | SAXException
        | ParserConfigurationException e) {
      throw damaged(file, e);
    }
  }

  private static UnreadableFileException damaged(
      SourceFile file, @org.jspecify.annotations.Nullable Exception cause) {
    return new UnreadableFileException(
        file.name(), "damaged", "The file is not an Excel sheet that can be read.", cause);
  }
}
