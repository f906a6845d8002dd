/** Mail servers behind the counter, by SMTP. */
@NullMarked
package org.intersession.integrations.mail;

import org.jspecify.annotations.NullMarked;
