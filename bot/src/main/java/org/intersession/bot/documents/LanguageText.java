package org.intersession.bot.documents;

import org.intersession.integrations.ReadDocument;

/**
 * The text of a document in one language.
 *
 * @param language as ISO 639-1
 * @param file the id of its file
 */
public record LanguageText(String language, long file, ReadDocument text) {}
