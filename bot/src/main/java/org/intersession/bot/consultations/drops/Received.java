package org.intersession.bot.consultations.drops;

/** A file was handed in; in the transaction that keeps it. */
public record Received(int consultation, int number) {}
