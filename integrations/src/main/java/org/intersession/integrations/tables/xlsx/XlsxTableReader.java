package org.intersession.integrations.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.UnreadableFileException;

/** Reads the sheets of an Excel file, hidden and filtered rows included. */
public final class XlsxTableReader implements TableReader {
  /** Made by {@link java.util.ServiceLoader}. */
  public XlsxTableReader() {}

  @Override
  public boolean reads(SourceFile file) {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (IOException noZip) {
      return false;
    }
  }

  @Override
  public List<List<String>> rows(SourceFile file, ReadLimits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      long unpacked = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
      if (unpacked > limits.unpackedBytes() || zip.size() > limits.entries()) {
        throw new UnreadableFileException(file.name(), "too-large", "is too large.", null);
      }
    }
    try (OPCPackage opened = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
      List<List<String>> rows = new ArrayList<>();
      DataFormatter formatter = new DataFormatter();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          rows.add(cells(row, formatter));
        }
      }
      return rows;
    } catch (InvalidFormatException | POIXMLException | IllegalArgumentException damaged) {
      throw new UnreadableFileException(file.name(), "damaged", "is damaged.", damaged);
    }
  }

  private static List<String> cells(Row row, DataFormatter formatter) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      cells.add(Cells.plain(formatter.formatCellValue(row.getCell(i)).strip()));
    }
    return cells;
  }
}
