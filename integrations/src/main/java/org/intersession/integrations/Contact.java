package org.intersession.integrations;

import java.util.List;

/**
 * A person as another system describes them; what it does not say is empty.
 *
 * @param reference by which that system finds the person again
 * @param party the Party or organisation, as it is written there
 * @param role as it is written there
 * @param language ISO 639-1, or the language's name
 */
public record Contact(
    String reference,
    String title,
    String given,
    String family,
    String fullName,
    String party,
    String role,
    String language,
    List<String> emails) {
  public Contact {
    emails = List.copyOf(emails);
  }
}
