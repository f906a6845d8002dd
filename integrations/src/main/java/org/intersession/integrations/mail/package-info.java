/** Comments that come as e-mails: .eml and .msg files. */
@NullMarked
package org.intersession.integrations.mail;

import org.jspecify.annotations.NullMarked;
