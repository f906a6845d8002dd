package org.intersession.bot.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/**
 * Reads the instrument's list: the columns {@code code}, {@code kind} (party, observer, community),
 * {@code region}, {@code order}, {@code aliases} (with {@code |} between them), and one column for
 * each language of the names, {@code en}, {@code fr}, ... What regions are called in a language
 * stands in {@code region fr}, {@code region es}, ..., at one Party of the region at least; of
 * several with {@code |} between them the first is shown.
 */
final class PartyFile {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final RegionNames.Said regions = new RegionNames.Said();

  private PartyFile() {}

  /** A list with what is wrong in it; a list with a problem is not to be used. */
  record Read(List<Party> parties, RegionNames regions, List<String> problems) {}

  static Read read(SourceFile file) throws IOException {
    PartyFile list = new PartyFile();
    List<String> heading = Rows.read(file, ReadLimits.DEFAULT, list::line);
    if (!heading.contains("code") || heading.stream().noneMatch(LANGUAGES::contains)) {
      list.problems.add("The first row must name the columns: code, en, fr, ...");
    } else if (list.parties.isEmpty()) {
      list.problems.add("The list names no Party.");
    }
    return new Read(
        List.copyOf(list.parties.values()), list.regions.names(), List.copyOf(list.problems));
  }

  private void line(Rows.Line line) {
    String code = line.get("code").toUpperCase(Locale.ROOT);
    Map<String, String> names = new HashMap<>(line.cells());
    names.keySet().retainAll(LANGUAGES);
    if (code.isEmpty() || names.isEmpty()) {
      problems.add("Row " + line.number() + ": a code and a name are needed.");
      return;
    }
    Party party =
        new Party(
            code, kind(line), line.get("region"), order(line), names, aliases(line.get("aliases")));
    if (parties.put(code, party) != null) {
      problems.add("Row " + line.number() + ": the code " + code + " stands there twice.");
    }
    LANGUAGES.forEach(language -> region(line, language));
  }

  private void region(Rows.Line line, String language) {
    String region = line.get("region");
    String name = line.get("region-" + language);
    if (!region.isEmpty()
        && !name.replace("|", "").isBlank()
        && !regions.add(region, language, name)) {
      problems.add(
          "Row "
              + line.number()
              + ": the region "
              + region
              + " has another name in "
              + language
              + " above: \""
              + name
              + "\".");
    }
  }

  private Party.Kind kind(Rows.Line line) {
    String kind = line.get("kind");
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "", "party" -> Party.Kind.PARTY;
      case "observer", "organisation", "organization" -> Party.Kind.OBSERVER;
      case "community", "iplc" -> Party.Kind.COMMUNITY;
      default -> {
        problems.add(
            "Row " + line.number() + ": \"" + kind + "\" is none of party, observer, community.");
        yield Party.Kind.PARTY;
      }
    };
  }

  /** Where the list gives no number, its own order counts. */
  private int order(Rows.Line line) {
    String order = line.get("order");
    if (order.isEmpty()) {
      return line.number();
    }
    if (order.matches("[0-9]{1,6}")) {
      return Integer.parseInt(order);
    }
    problems.add("Row " + line.number() + ": the order \"" + order + "\" is no number.");
    return line.number();
  }

  private static Set<String> aliases(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
