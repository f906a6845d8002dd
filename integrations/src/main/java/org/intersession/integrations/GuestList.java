package org.intersession.integrations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A platform that keeps a list of who may come to a meeting, and gives each a link of their own.
 *
 * <p>All methods throw {@link OutsideException}.
 */
public interface GuestList {
  /** The platform's name, as {@link MeetingHost#platform()}. */
  String platform();

  /** Adds a guest who is admitted by their link; with a known address, renews their name. */
  Entrance add(String meetingId, Guest guest);

  /** How many guests of a meeting that is held once can be added at a time. */
  int atOnce();

  /**
   * Adds several guests to a meeting that is held once.
   *
   * @return their entrances by address; who is not among them was not admitted
   */
  Map<String, Entrance> addAll(String meetingId, List<Guest> guests);

  /** The entrance of the guest with an address, if they are on the list under this very name. */
  Optional<Entrance> find(String meetingId, Guest guest);

  /** Takes a guest off the list; their link dies. */
  void remove(String meetingId, String guestId, String email);

  /**
   * Who may come.
   *
   * @param first the first part of the name that is shown
   * @param last the rest of it; may be empty
   */
  record Guest(String email, String first, String last) {}

  /** What the platform calls a guest, and their own link. */
  record Entrance(String id, String link) {}
}
