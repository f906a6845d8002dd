package org.intersession.bot.consultations.drops;

/** A file that came by mail and was not taken, by its sender's name, and why. */
record Refused(String name, Drops.Outcome why) {}
