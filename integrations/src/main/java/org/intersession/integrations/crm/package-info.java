/** Where the secretariat already keeps people: its CRM, its groups, its lists as files. */
@NullMarked
package org.intersession.integrations.crm;

import org.jspecify.annotations.NullMarked;
