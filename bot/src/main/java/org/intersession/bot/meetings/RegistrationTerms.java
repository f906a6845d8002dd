package org.intersession.bot.meetings;

/**
 * What a meeting asks of those who register, and offers them.
 *
 * @param naming the rule for names; empty for the usual one
 * @param letter whether a nomination letter is asked for
 * @param testing whether a test session is offered
 */
record RegistrationTerms(String naming, boolean letter, boolean testing) {
  static final RegistrationTerms USUAL = new RegistrationTerms("", false, false);
}
