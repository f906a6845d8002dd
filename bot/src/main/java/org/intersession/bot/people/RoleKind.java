package org.intersession.bot.people;

/** What a person is for a Party, a group or the secretariat. */
public enum RoleKind {
  NATIONAL_FOCAL_POINT,
  /** For communication, education, participation and awareness. */
  CEPA_FOCAL_POINT,
  /** For the scientific and technical review panel. */
  STRP_FOCAL_POINT,
  ADMINISTRATIVE_AUTHORITY,
  /** The permanent mission at the seat of the instrument. */
  MISSION,
  HEAD_OF_DELEGATION,
  DELEGATE,
  /** Of a group. */
  CHAIR,
  VICE_CHAIR,
  INTERPRETER,
  SECRETARIAT_OFFICER
}
