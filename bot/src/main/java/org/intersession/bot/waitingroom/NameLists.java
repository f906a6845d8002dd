package org.intersession.bot.waitingroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intersession.integrations.UnreadableFileException;

/** Reads the tab-separated lists of registrants and of joiners: UTF-8, a header first. */
final class NameLists {
  private NameLists() {}

  static List<Registrant> registrants(Path file) throws IOException {
    List<String> lines = lines(file);
    List<String> columns = header(lines, file);
    if (!columns.contains("id")
        || !(columns.contains("family")
            || columns.contains("given")
            || columns.contains("full_name"))) {
      throw unreadable(
          file, "the first line must name the columns: id given family full_name party role email");
    }
    List<Registrant> people = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        people.add(registrant(columns, line.split("\t", -1)));
      }
    }
    return people;
  }

  /** The display names as they stand, neither trimmed nor unquoted. */
  static List<String> joiners(Path file) throws IOException {
    List<String> lines = lines(file);
    int column = header(lines, file).indexOf("display_name");
    if (column < 0) {
      throw unreadable(file, "the first line must name a column display_name");
    }
    List<String> names = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      names.add(column < cells.length ? cells[column] : "");
    }
    return names;
  }

  private static Registrant registrant(List<String> columns, String[] cells) {
    return new Registrant(
        cell(columns, cells, "id"),
        cell(columns, cells, "given"),
        cell(columns, cells, "family"),
        cell(columns, cells, "full_name"),
        cell(columns, cells, "party"),
        cell(columns, cells, "role"),
        cell(columns, cells, "email"));
  }

  private static String cell(List<String> columns, String[] cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.length ? "" : cells[at].strip();
  }

  private static List<String> header(List<String> lines, Path file) throws IOException {
    if (lines.isEmpty()) {
      throw unreadable(file, "the file is empty");
    }
    return Arrays.stream(lines.get(0).split("\t", -1)).map(String::strip).toList();
  }

  /** The lines by \n or \r\n only: other line ends may stand in a name. */
  private static List<String> lines(Path file) throws IOException {
    String text = text(file);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static String text(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(file, "it is not UTF-8; save it as UTF-8 and try again");
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file");
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(file, "it cannot be read");
    }
  }

  private static UnreadableFileException unreadable(Path file, String sentence) {
    return new UnreadableFileException(file.toString(), "unknown-type", sentence, null);
  }
}
