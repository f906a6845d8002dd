package org.intersession.integrations;

/**
 * A list of people that another system keeps.
 *
 * @param system where it is kept, as {@link Directory#system()}
 * @param id as that system knows it
 */
public record ContactList(String system, String id, String name) {}
