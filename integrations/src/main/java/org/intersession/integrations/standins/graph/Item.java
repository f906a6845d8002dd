package org.intersession.integrations.standins.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file or a folder of a drive. */
final class Item {
  private final String id;
  private final boolean folder;
  private final Instant created;
  private final List<ObjectNode> permissions = new ArrayList<>();
  private @Nullable Item parent;
  private String name;
  private byte[] content = new byte[0];
  private long changed;
  private boolean deleted;

  Item(@Nullable Item parent, String name, boolean folder, Instant created) {
    this.id = parent == null ? "root" : "01" + UUID.randomUUID().toString().replace("-", "");
    this.parent = parent;
    this.name = name;
    this.folder = folder;
    this.created = created;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean folder() {
    return folder;
  }

  @Nullable Item parent() {
    return parent;
  }

  byte[] content() {
    return content;
  }

  List<ObjectNode> permissions() {
    return permissions;
  }

  long changed() {
    return changed;
  }

  boolean deleted() {
    return deleted;
  }

  void touch(long sequence) {
    changed = sequence;
  }

  void write(byte[] bytes) {
    content = bytes;
  }

  void move(Item to, String newName) {
    parent = to;
    name = newName;
  }

  void delete() {
    deleted = true;
  }

  boolean within(Item other) {
    Item above = parent;
    return above != null && (above == other || above.within(other));
  }

  ObjectNode json(String drive, String base) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("size", content.length)
            .put("eTag", "\"" + id + "," + changed + "\"")
            .put("createdDateTime", created.toString())
            .put("webUrl", "https://sharepoint.example.org/" + drive + "/" + id);
    Item above = parent;
    if (above != null) {
      json.putObject("parentReference").put("driveId", drive).put("id", above.id());
    }
    if (deleted) {
      json.putObject("deleted").put("state", "deleted");
    }
    if (folder) {
      json.putObject("folder").put("childCount", 0);
    } else {
      json.putObject("file").put("mimeType", "application/octet-stream");
      json.put("@microsoft.graph.downloadUrl", base + "/graph/download/" + drive + "/" + id);
    }
    return json;
  }
}
