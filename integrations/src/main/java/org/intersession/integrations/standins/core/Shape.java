package org.intersession.integrations.standins.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that a body may have, read from a small text: a field a line, two blanks deeper for
 * the fields of an object or of a list's objects.
 *
 * <pre>{@code
 * topic string(200)
 * type integer 1|2|8
 * recurrence object
 *   type integer 1|2|3 required
 * }</pre>
 *
 * Types: string, integer, number, boolean, object, list (of objects), strings, integers, any; in
 * brackets the greatest length.
 */
public final class Shape {
  /** What is wrong with a field. */
  public record Flaw(String field, String problem, boolean unknown) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();

  private record Field(
      String type, int most, List<String> choices, boolean required, Shape inner) {}

  /** Reads the shape that stands beside the class. */
  public static Shape beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no shape " + file);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a shape. */
  public static Shape of(String text) {
    List<Shape> open = new ArrayList<>(List.of(new Shape()));
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              int depth = (line.length() - line.stripLeading().length()) / 2;
              open.subList(depth + 1, open.size()).clear();
              open.add(open.get(depth).add(line.strip().split(" +")));
            });
    return open.get(0);
  }

  private Shape add(String[] words) {
    String type = words.length > 1 ? words[1] : "any";
    int bracket = type.indexOf('(');
    int most =
        bracket < 0
            ? Integer.MAX_VALUE
            : Integer.parseInt(type.substring(bracket + 1, type.length() - 1));
    List<String> rest = Arrays.asList(words).subList(Math.min(2, words.length), words.length);
    List<String> choices =
        rest.stream()
            .filter(word -> !word.equals("required"))
            .flatMap(word -> Arrays.stream(word.split("\\|")))
            .toList();
    Shape inner = new Shape();
    String name = bracket < 0 ? type : type.substring(0, bracket);
    fields.put(words[0], new Field(name, most, choices, rest.contains("required"), inner));
    return inner;
  }

  /** The names of the fields. */
  public Set<String> names() {
    return fields.keySet();
  }

  /** The first flaw of a body, if it has one. */
  public Optional<Flaw> flaw(ObjectNode body) {
    return flaw(body, "");
  }

  private Optional<Flaw> flaw(JsonNode body, String path) {
    for (Map.Entry<String, JsonNode> entry : body.properties()) {
      Field field = fields.get(entry.getKey());
      Optional<Flaw> flaw =
          field == null
              ? Optional.of(new Flaw(path + entry.getKey(), "Unrecognized field.", true))
              : flaw(field, entry.getValue(), path + entry.getKey());
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return fields.entrySet().stream()
        .filter(field -> field.getValue().required() && !body.hasNonNull(field.getKey()))
        .findFirst()
        .map(field -> new Flaw(path + field.getKey(), "This field is required.", false));
  }

  private static Optional<Flaw> flaw(Field field, JsonNode value, String path) {
    if (value.isNull() || field.type().equals("any")) {
      return Optional.empty();
    }
    if (!fits(field, value)) {
      return Optional.of(new Flaw(path, "Invalid field.", false));
    }
    if (value.isObject()) {
      return field.inner().flaw(value, path + ".");
    }
    if (field.type().equals("list")) {
      for (int i = 0; i < value.size(); i++) {
        Optional<Flaw> flaw = field.inner().flaw(value.get(i), path + "[" + i + "].");
        if (flaw.isPresent()) {
          return flaw;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Field field, JsonNode value) {
    boolean chosen = field.choices().isEmpty() || field.choices().contains(value.asString(""));
    return switch (field.type()) {
      case "string" -> value.isString() && length(value) <= field.most() && chosen;
      case "integer" -> value.isIntegralNumber() && chosen;
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "list" -> value.isArray() && value.size() <= field.most() && all(value, "object");
      case "strings" -> value.isArray() && value.size() <= field.most() && all(value, "string");
      case "integers" -> value.isArray() && all(value, "integer");
      default -> throw new IllegalStateException("no such type: " + field.type());
    };
  }

  private static int length(JsonNode value) {
    String text = value.asString("");
    return text.codePointCount(0, text.length());
  }

  private static boolean all(JsonNode list, String type) {
    Field each = new Field(type, Integer.MAX_VALUE, List.of(), false, new Shape());
    return list.valueStream().allMatch(value -> fits(each, value));
  }

  /** Removes the fields that the shape does not know. */
  public void strip(ObjectNode body) {
    for (String name : List.copyOf(body.propertyNames())) {
      Field field = fields.get(name);
      if (field == null) {
        body.remove(name);
        continue;
      }
      JsonNode value = body.get(name);
      if (value instanceof ObjectNode object && field.type().equals("object")) {
        field.inner().strip(object);
      } else if (field.type().equals("list")) {
        value.forEach(
            each -> {
              if (each instanceof ObjectNode object) {
                field.inner().strip(object);
              }
            });
      }
    }
  }
}
