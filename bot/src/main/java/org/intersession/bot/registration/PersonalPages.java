package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;

/**
 * Opens personal links. Wrong, dead and outlived ones look alike; who tries many is stopped, whatever
 * the next one is.
 */
final class PersonalPages {
  private final PersonalLinks links;
  private final Registrations registrations;
  private final PageParts parts;
  private final Visits visits;

  PersonalPages(
      PersonalLinks links, Registrations registrations, PageParts parts, Visits visits) {
    this.links = links;
    this.registrations = registrations;
    this.parts = parts;
    this.visits = visits;
  }

  /**
   * What a link opens.
   *
   * @param tooMany whether the address has tried too many links that open nothing
   */
  record Opened(
      Optional<PersonalLink> link, Optional<Registration> registration, boolean tooMany) {}

  /** Opens a link to a registration; after the meeting it opens nothing. */
  Opened open(String purpose, String secret, HttpServletRequest request) {
    Optional<PersonalLink> link = links.find(purpose, secret);
    Optional<Registration> registration =
        link.flatMap(found -> registrations.find(Long.parseLong(found.subject())))
            .filter(found -> found.forgottenAt() == null)
            .filter(found -> !parts.over(parts.meeting(found)));
    return guarded(link, registration, request);
  }

  /** Opens a link to something else. */
  Opened openOther(String purpose, String secret, HttpServletRequest request) {
    return guarded(links.find(purpose, secret), Optional.empty(), request);
  }

  private Opened guarded(
      Optional<PersonalLink> link,
      Optional<Registration> registration,
      HttpServletRequest request) {
    boolean opens = link.isPresent();
    return visits.guessing(request.getRemoteAddr(), !opens)
        ? new Opened(Optional.empty(), Optional.empty(), true)
        : new Opened(link, registration, false);
  }
}
