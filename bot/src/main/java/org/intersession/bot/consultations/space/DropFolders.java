package org.intersession.bot.consultations.space;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Happened;
import org.intersession.bot.consultations.rounds.Happened.What;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.documents.Documents;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.DocumentLibrary.Changed;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * A folder for each Party into which its delegates put files by a link of the library. What lies
 * there is handed in like what is sent on our page; as nobody knows who put it there, its comments
 * are drafts of the Party.
 */
final class DropFolders implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(DropFolders.class);
  private static final String PURPOSE = "consultation-drop-folder";

  private final Supplier<@Nullable DocumentLibrary> library;
  private final SpaceStore store;
  private final Supplier<Consultations> consultations;
  private final Supplier<Drops> drops;
  private final Deliveries deliveries;
  private final SpaceProperties settings;
  private final FolderRule rule;

  DropFolders(
      Supplier<@Nullable DocumentLibrary> library,
      SpaceStore store,
      Supplier<Consultations> consultations,
      Supplier<Drops> drops,
      Deliveries deliveries,
      SpaceProperties settings) {
    this.library = library;
    this.store = store;
    this.consultations = consultations;
    this.drops = drops;
    this.deliveries = deliveries;
    this.settings = settings;
    this.rule = new FolderRule(settings);
  }

  @EventListener
  void opened(Happened happened) {
    if (happened.what() != What.OPENED || !settings.dropFolders() || library.get() == null) {
      return;
    }
    String consultation = Integer.toString(happened.consultation());
    consultations.get().parties(happened.consultation()).stream()
        .map(party -> new DeliveryKey(PURPOSE, consultation, party, PURPOSE, "folder"))
        .forEach(key -> deliveries.request(key, ""));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int number = Integer.parseInt(delivery.key().subject());
    String party = delivery.key().recipient();
    Consultation consultation = consultations.get().find(number).orElseThrow();
    DocumentLibrary present = Objects.requireNonNull(library.get(), "the library was taken away");
    List<String> path = new ArrayList<>(rule.path(number, consultation.title(), settings.drop()));
    path.add(party);
    String folder = present.folder(path);
    store.keepDrop(number, party, folder, address(present, folder));
    return Receipt.of(folder);
  }

  /** Where the library refuses, our own page takes the files, and the folder is the officers'. */
  private static @Nullable String address(DocumentLibrary present, String folder) {
    try {
      URI address = present.dropAddress(folder);
      return address.toString();
    } catch (OutsideException e) {
      if (e.reason().equals("not-allowed")) {
        LOG.warn("Files are handed in on our page, not in the library: {}", e.getMessage());
        return null;
      }
      throw e;
    }
  }

  /** Takes a file that somebody put into the folder of a Party; false if it lies elsewhere. */
  boolean take(Changed changed) {
    return store
        .dropBehind(changed.folder())
        .map(
            place -> {
              take(place, changed);
              return true;
            })
        .orElse(false);
  }

  private void take(SpaceStore.DropPlace place, Changed changed) {
    byte[] content;
    try {
      content = Objects.requireNonNull(library.get()).content(changed.id(), Documents.LARGEST);
    } catch (OutsideException e) {
      if (e.reason().equals("too-large")) {
        LOG.warn("{} of {} is too large: read it by hand", changed.name(), place.party());
        return;
      }
      throw e;
    }
    consultations
        .get()
        .drafting(place.consultation(), place.party())
        .map(voice -> drops.get().take(voice, changed.name(), content).outcome())
        .ifPresent(outcome -> LOG.info("{} of {}: {}", changed.name(), place.party(), outcome));
  }

  /** To make a folder that is there changes nothing. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
