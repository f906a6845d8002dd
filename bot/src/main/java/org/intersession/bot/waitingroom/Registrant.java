package org.intersession.bot.waitingroom;

/**
 * One person registered for a meeting; what the list does not say is empty.
 *
 * @param party the Party or organisation, by name or by code
 */
public record Registrant(
    String id,
    String given,
    String family,
    String fullName,
    String party,
    String role,
    String email) {}
