/** The counter: what the service asks of the outside, in the domain's own words. */
@NullMarked
package org.intersession.integrations;

import org.jspecify.annotations.NullMarked;
