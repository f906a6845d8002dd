package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that shall be opened.
 *
 * @param files by language, the first the one on which paragraphs are counted
 * @param lead the code of the Party that leads; absent for the secretariat
 * @param parties the codes of those who are asked
 */
public record Opening(
    String title,
    Map<String, Long> files,
    @Nullable String lead,
    List<String> parties,
    Instant deadline,
    ZoneId zone,
    boolean support,
    boolean late,
    ChatPlace place,
    Locale locale,
    String preparedBy,
    String confirmedBy) {}
