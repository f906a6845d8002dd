package org.intersession.bot.consultations.rounds;

import org.intersession.bot.commands.Invocation;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.RefusedFile;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.FileFetcher.Fetched;
import org.intersession.integrations.OutsideException;
import org.springframework.beans.factory.ObjectProvider;

/** The files that people attach to what they say, fetched from where their chat keeps them. */
final class ChatFiles {
  private final ObjectProvider<Chat> chats;
  private final Documents documents;

  ChatFiles(ObjectProvider<Chat> chats, Documents documents) {
    this.chats = chats;
    this.documents = documents;
  }

  /** One that shall be a draft text. */
  KeptFile draft(Invocation said, ChatAttachment file) throws RefusedFile {
    Fetched fetched = fetch(said, file);
    return documents.keepDraft(fetched.name(), fetched.content());
  }

  /** One as it is. */
  Fetched fetch(Invocation said, ChatAttachment file) throws RefusedFile {
    try {
      return Chat.of(chats.stream(), said.place()).fetch(file, Documents.LARGEST);
    } catch (OutsideException e) {
      throw new RefusedFile(e.reason(), file.name());
    }
  }
}
