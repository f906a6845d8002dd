/** Files that are not read as text here: converted where LibreOffice is, else left to a person. */
@NullMarked
package org.intersession.integrations.byhand;

import org.jspecify.annotations.NullMarked;
