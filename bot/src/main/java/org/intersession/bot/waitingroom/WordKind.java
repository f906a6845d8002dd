package org.intersession.bot.waitingroom;

/** What a word of a display name can be besides a name. */
enum WordKind {
  TITLE,
  ROLE,
  DELEGATION,
  FILLER,
  PRONOUN,
  DEVICE,
  STAFF,
  /** Someone else's person: "for Jane", "assistant to". */
  PROXY,
  /** Between two people: "and", "&". */
  CONNECTOR,
  /** Jr, II, Filho. */
  SUFFIX,
  PARTICLE,
  /** A word of the lists that people also bear as a name. */
  NAMELIKE,
  PARTY,
  NUMBER
}
