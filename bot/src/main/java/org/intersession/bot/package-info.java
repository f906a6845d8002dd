/** The service: the desk of the secretariat, one package per room. */
@NullMarked
package org.intersession.bot;

import org.jspecify.annotations.NullMarked;
