/** Opens returned files, folders and zips within limits, and prints what they say. */
@NullMarked
package org.intersession.integrations.files;

import org.jspecify.annotations.NullMarked;
