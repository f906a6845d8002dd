/** What the settings of all vendors are checked for before the service starts. */
@NullMarked
package org.intersession.integrations.settings;

import org.jspecify.annotations.NullMarked;
