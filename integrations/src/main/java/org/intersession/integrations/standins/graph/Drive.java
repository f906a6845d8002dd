package org.intersession.integrations.standins.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.integrations.standins.core.StandinClock;

/** A document library: its items and the order in which they last changed. */
final class Drive {
  private final String id;
  private final StandinClock clock;
  private final List<Item> items = new ArrayList<>();
  private final Item root;
  private long sequence;

  Drive(String id, StandinClock clock) {
    this.id = id;
    this.clock = clock;
    root = new Item(null, "root", true, clock.instant());
    items.add(root);
  }

  String id() {
    return id;
  }

  long sequence() {
    return sequence;
  }

  void touch(Item item) {
    item.touch(++sequence);
  }

  List<Item> all() {
    return items;
  }

  List<Item> children(Item folder) {
    return items.stream().filter(each -> each.parent() == folder && !each.deleted()).toList();
  }

  Optional<Item> child(Item folder, String name) {
    return children(folder).stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** By id; {@code root} is the root's. */
  Item get(String itemId) {
    return items.stream()
        .filter(each -> each.id().equals(itemId) && !each.deleted())
        .findFirst()
        .orElseThrow(
            () -> GraphRefusals.of(404, "itemNotFound", "The resource could not be found."));
  }

  /** By the path below an item, if it is there. */
  Optional<Item> below(Item from, String path) {
    Optional<Item> here = Optional.of(from);
    for (String name : path.split("/")) {
      here = here.flatMap(item -> name.isEmpty() ? Optional.of(item) : child(item, name));
    }
    return here;
  }

  /** The folder above a path, and the path's last name; folders on the way are made. */
  Item place(Item from, String path, boolean folder) {
    Item here = from;
    String[] names = path.split("/");
    for (int i = 0; i < names.length; i++) {
      Item above = here;
      String name = names[i];
      boolean isFolder = folder || i < names.length - 1;
      here = child(above, name).orElseGet(() -> add(above, name, isFolder));
    }
    return here;
  }

  Item add(Item parent, String name, boolean folder) {
    if (name.isBlank() || name.matches(".*[\"*:<>?/\\\\|].*") || name.length() > 255) {
      throw GraphRefusals.of(400, "invalidRequest", "The name '" + name + "' is not allowed.");
    }
    Item item = new Item(parent, name, folder, clock.instant());
    items.add(item);
    touch(item);
    return item;
  }

  void delete(Item item) {
    items.stream()
        .filter(each -> each == item || each.within(item))
        .forEach(
            each -> {
              each.delete();
              touch(each);
            });
  }
}
