package org.intersession.bot.reminders;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.bot.commands.NamedGroups;

/** The Parties that have not answered something, as a line names them. */
final class RequestNames implements NamedGroups {
  static final String WITHOUT = "without:";
  private static final List<String> FORMS =
      List.of(
          "parties without %s",
          "all parties without %s",
          "parties sans %s",
          "toutes les parties sans %s",
          "partes sin %s",
          "todas las partes sin %s");

  private final RequestStore store;

  RequestNames(RequestStore store) {
    this.store = store;
  }

  @Override
  public Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    Arrays.stream(RequestKind.values())
        .filter(kind -> !kind.words().isEmpty())
        .forEach(kind -> names.put(kind.withoutKey(), forms(kind.words().stream())));
    store
        .open()
        .forEach(
            request ->
                names.put(
                    WITHOUT + request.number(),
                    forms(Stream.of(Integer.toString(request.number())))));
    return names;
  }

  private static Set<String> forms(Stream<String> things) {
    return things
        .flatMap(thing -> FORMS.stream().map(form -> form.formatted(thing)))
        .collect(Collectors.toSet());
  }
}
