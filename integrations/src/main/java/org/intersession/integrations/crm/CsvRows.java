package org.intersession.integrations.crm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.RowReader;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Rows of text with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. */
public final class CsvRows implements RowReader {
  private static final String SEP = "sep=";

  @Override
  public boolean reads(SourceFile file) throws IOException {
    return TextKind.of(file.path()) != null;
  }

  @Override
  public void read(SourceFile file, ReadLimits limits, Consumer<Row> rows) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "The file is larger than can be read.", null);
    }
    Charset charset = TextKind.of(file.path());
    if (charset == null) {
      throw new UnreadableFileException(
          file.name(), "unknown-type", "The file is neither text nor a spreadsheet.", null);
    }
    try (BufferedReader reader = Files.newBufferedReader(file.path(), charset)) {
      parse(file, limits, reader, rows);
    }
  }

  private static void parse(
      SourceFile file, ReadLimits limits, BufferedReader reader, Consumer<Row> rows)
      throws IOException {
    reader.mark(1 << 16);
    char[] head = new char[1 << 15];
    int length = Math.max(0, reader.read(head));
    reader.reset();
    String start = new String(head, 0, length);
    if (start.startsWith("\uFEFF")) {
      reader.skip(1);
      start = start.substring(1);
    }
    char separator = Separator.of(start);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true).get();
    try (CSVParser parser = format.parse(reader)) {
      for (CSVRecord line : parser) {
        row(file, limits, parser, line, rows);
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw damaged(file, e);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private static void row(
      SourceFile file, ReadLimits limits, CSVParser parser, CSVRecord line, Consumer<Row> rows)
      throws UnreadableFileException {
    List<String> cells = line.toList();
    boolean separatorLine = line.getRecordNumber() == 1 && cells.get(0).startsWith(SEP);
    if (separatorLine || cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.stream().anyMatch(cell -> cell.length() > limits.commentCharacters())) {
      throw new UnreadableFileException(
          file.name(),
          "damaged",
          "Line " + parser.getCurrentLineNumber() + " holds a cell that is too long.",
          null);
    }
    int breaks = cells.stream().mapToInt(CsvRows::breaks).sum();
    rows.accept(new Row((int) Math.max(1, parser.getCurrentLineNumber() - breaks), cells));
  }

  private static int breaks(String cell) {
    return (int) cell.chars().filter(c -> c == '\n').count();
  }

  private static UnreadableFileException damaged(SourceFile file, Exception cause) {
    return new UnreadableFileException(
        file.name(),
        "damaged",
        "The file is not a table of separated values: a quotation mark may be left open.",
        cause);
  }
}
