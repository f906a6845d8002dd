package org.intersession.bot.reminders;

import java.util.List;

/** A region on the status wall; public, since the template reads it. */
public record WallRegion(String name, List<WallTile> tiles) {
  public WallRegion {
    tiles = List.copyOf(tiles);
  }

  /** How many have answered. */
  public long answered() {
    return tiles.stream().filter(tile -> tile.state().equals("answered")).count();
  }
}
