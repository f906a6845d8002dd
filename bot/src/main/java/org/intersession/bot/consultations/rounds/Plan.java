package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, or its next round, as a line asks for it.
 *
 * @param before the consultation whose next round it is; absent for a new one
 * @param texts by language, in the order in which they were given
 */
record Plan(
    @Nullable Consultation before,
    String title,
    Map<String, LanguageText> texts,
    @Nullable Party lead,
    List<Party> parties,
    List<Invitees.Invitee> invitees,
    Instant deadline,
    ZoneId zone) {}
