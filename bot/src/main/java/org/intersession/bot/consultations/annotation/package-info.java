/** Comments as W3C Web Annotations in JSON-LD. */
@NullMarked
package org.intersession.bot.consultations.annotation;

import org.jspecify.annotations.NullMarked;
