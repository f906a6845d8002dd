package org.intersession.bot;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.intersession.bot.state.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database on the embedded PostgreSQL of the test run, for tests of stores and
 * rooms that need no whole service.
 */
public final class TestDatabase implements AutoCloseable {
  private final HikariDataSource pool;

  private TestDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /** Makes a database of its own for one test class. */
  public static TestDatabase create() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (HikariDataSource admin = pool("postgres", 1)) {
      JdbcClient.create(admin).sql("CREATE DATABASE " + name).update();
    }
    HikariDataSource pool = pool(name, 20);
    Flyway.configure().dataSource(pool).load().migrate();
    return new TestDatabase(pool);
  }

  /** The database, taking part in Spring's transactions. */
  public DataSource dataSource() {
    return new TransactionAwareDataSourceProxy(pool);
  }

  /** SQL on the database, in the transaction that is open. */
  public JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  /** Transactions on the database. */
  public TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  @Override
  public void close() {
    pool.close();
  }

  private static HikariDataSource pool(String database, int size) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(TestPostgres.url(database));
    pool.setUsername(TestPostgres.user());
    pool.setPassword(TestPostgres.password());
    pool.setMaximumPoolSize(size);
    return pool;
  }
}
