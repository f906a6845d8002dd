/** Mail servers behind the counter, by SMTP. */
@NullMarked
package org.intersession.integrations.smtp;

import org.jspecify.annotations.NullMarked;
