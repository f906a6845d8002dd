package org.intersession.bot.delivery;

/**
 * What makes a delivery the same delivery: asked for twice, it leaves once.
 *
 * @param purpose what it does, and which {@link Courier} carries it
 * @param subject what it is about, for example a meeting's number
 * @param recipient whom it reaches
 * @param channel the outside system that it passes, for the limit of what is under way at once
 * @param occurrence which of several: carries the revision, so that a second move is a new one
 */
public record DeliveryKey(
    String purpose, String subject, String recipient, String channel, String occurrence) {}
