/**
 * The stand-in of Microsoft Graph: online meetings, mail, groups and drives, from its documents.
 */
@NullMarked
package org.intersession.integrations.standins.graph;

import org.jspecify.annotations.NullMarked;
