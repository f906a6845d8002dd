package org.intersession.integrations;

import java.util.List;

/**
 * Lists of people that another system keeps: a secretariat's CRM, the groups of its tenant.
 *
 * <p>All methods throw {@link OutsideException}: {@code GONE} when the list does not exist there
 * any more.
 */
public interface Directory {
  /** At most so many lists are offered for a name. */
  int OFFERED = 20;

  /** The system's name in data and settings, lower case. */
  String system();

  /** The lists whose name begins with these words, whatever the case; at most {@link #OFFERED}. */
  List<ContactList> lists(String name);

  /** Everybody on a list, in the system's order. */
  List<Contact> contacts(ContactList list);
}
