/**
 * What PDF, XFDF and FDF have in common: markup annotations, their threads, dates and rich text.
 */
@NullMarked
package org.intersession.integrations.markup;

import org.jspecify.annotations.NullMarked;
