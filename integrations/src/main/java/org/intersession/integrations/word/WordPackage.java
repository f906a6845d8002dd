package org.intersession.integrations.word;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.files.GuardedZip;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document, found through their relationships and never by their names. */
final class WordPackage implements Closeable {
  private final GuardedZip zip;

  /** A relationship: the last word of its type, and its target. */
  record Relationship(String type, String target, boolean external) {}

  private WordPackage(GuardedZip zip) {
    this.zip = zip;
  }

  static WordPackage open(SourceFile file, ReadLimits limits) throws IOException {
    return new WordPackage(GuardedZip.open(file, limits));
  }

  ReadBudget budget() {
    return zip.budget();
  }

  GuardedZip zip() {
    return zip;
  }

  /** The main document, or {@code null} when this is no office document. */
  @Nullable String mainPart() throws IOException {
    for (Relationship relationship : relationships("")) {
      if (relationship.type().equals("officeDocument") && has(relationship.target())) {
        return relationship.target();
      }
    }
    return null;
  }

  boolean has(String part) {
    return zip.entry(part) != null;
  }

  /** Opens a part. */
  Part open(String part) throws IOException {
    return open(part, null);
  }

  /** Opens a part that somebody else follows as well. */
  Part open(String part, Part.@Nullable Observer observer) throws IOException {
    ZipEntry entry = zip.entry(part);
    if (entry == null) {
      throw budget().refusal("damaged", "is damaged: its part " + part + " is missing.");
    }
    return new Part(part, zip.stream(entry), budget(), observer);
  }

  /** The relationships of a part, or of the package for the empty name. */
  List<Relationship> relationships(String source) throws IOException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String name = folder + "_rels/" + source.substring(slash) + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (!has(name)) {
      return found;
    }
    try (Part part = open(name)) {
      while (part.next()) {
        if (part.atStart() && part.name().equals("Relationship")) {
          add(found, part, folder);
        }
      }
    }
    return found;
  }

  private static void add(List<Relationship> found, Part part, String folder) {
    String type = part.attribute("Type");
    String target = part.attribute("Target");
    if (type == null || target == null) {
      return;
    }
    boolean external = "External".equalsIgnoreCase(part.attribute("TargetMode"));
    found.add(
        new Relationship(
            type.substring(type.lastIndexOf('/') + 1),
            external ? target : resolve(folder, target),
            external));
  }

  /** A target as a name in the zip: relative to its source's folder, or absolute. */
  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.replace('\\', '/').split("/")) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.remove(path.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path).replace("%20", " ");
  }

  /** The media type of a part. */
  String mediaType(String name) throws IOException {
    Map<String, String> types = new HashMap<>();
    if (has("[Content_Types].xml")) {
      try (Part part = open("[Content_Types].xml")) {
        while (part.next()) {
          if (part.atStart()) {
            String key =
                "Override".equals(part.name())
                    ? part.attribute("PartName")
                    : part.attribute("Extension");
            String type = part.attribute("ContentType");
            if (key != null && type != null) {
              types.put(key, type);
            }
          }
        }
      }
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return types.getOrDefault("/" + name, types.getOrDefault(extension, ""));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
