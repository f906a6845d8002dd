/** Letters to people without an account: in their language, under the secretariat's name. */
@NullMarked
package org.intersession.bot.mail;

import org.jspecify.annotations.NullMarked;
