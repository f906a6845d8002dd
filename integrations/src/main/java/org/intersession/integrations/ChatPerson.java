package org.intersession.integrations;

import org.jspecify.annotations.Nullable;

/** A person as the chat knows them. {@code id} is stable within the chat. */
public record ChatPerson(String id, String name, @Nullable String email) {}
