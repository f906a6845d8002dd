/** XFDF: annotations as XML beside their PDF, read and written. */
@NullMarked
package org.intersession.integrations.xfdf;

import org.jspecify.annotations.NullMarked;
