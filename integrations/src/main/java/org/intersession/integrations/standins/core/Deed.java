package org.intersession.integrations.standins.core;

/**
 * What an accepted request did.
 *
 * @param event a short name, such as {@code meeting.created}
 * @param id the id of the thing that it was done to
 */
public record Deed(String event, String id) {}
