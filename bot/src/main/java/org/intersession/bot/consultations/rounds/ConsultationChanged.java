package org.intersession.bot.consultations.rounds;

/** The record of a consultation has new entries; heard once they are committed. */
public record ConsultationChanged(int consultation) {}
