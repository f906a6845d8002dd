package org.intersession.bot.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the secretariat knows.
 *
 * @param reference the id in the list or CRM that the person came from
 * @param title {@code Ms, Dr, H.E.}; may be empty
 * @param given may be empty
 * @param family may be empty
 * @param fullName as the person writes it
 * @param language in which they are written to; absent if nobody said
 * @param emails the first is the one to use
 * @param roles all, held and past, the newest first
 * @param departedOn from this day on they are not written to
 */
public record Person(
    long id,
    @Nullable String reference,
    String title,
    String given,
    String family,
    String fullName,
    @Nullable Locale language,
    @Nullable ZoneId zone,
    List<Email> emails,
    List<Tenure> roles,
    @Nullable LocalDate departedOn) {
  public Person {
    emails = List.copyOf(emails);
    roles = List.copyOf(roles);
  }

  /** Whether mail to an address arrives. */
  public enum EmailState {
    UNTRIED,
    REACHED,
    BOUNCED
  }

  /** An address, lower case. */
  public record Email(String address, EmailState state, @Nullable Instant since) {}

  /** The first address that did not bounce. */
  public Optional<String> email() {
    return emails.stream()
        .filter(email -> email.state() != EmailState.BOUNCED)
        .map(Email::address)
        .findFirst();
  }

  /** Whether they have left by a day. */
  public boolean departed(LocalDate day) {
    return departedOn != null && !day.isBefore(departedOn);
  }
}
