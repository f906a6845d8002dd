package org.intersession.bot.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room's stores on a database, wired by hand for the command line. */
final class StandaloneStore {
  private StandaloneStore() {}

  static PeopleImport open(DataSource database, Clock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    PersonStore store = new PersonStore(jdbc, new RoleStore(jdbc));
    Persons persons =
        new Persons(
            store,
            new RoleStore(jdbc),
            new LinkStore(jdbc),
            new SourceStore(jdbc),
            event -> {},
            transaction,
            clock);
    return new PeopleImport(new Parties(new PartyStore(jdbc)), persons, store, transaction, clock);
  }
}
