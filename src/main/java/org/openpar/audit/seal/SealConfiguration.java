package org.openpar.audit.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.AuditSettings;
import org.openpar.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the seal together from its settings.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealConfiguration {

  private final AuditSettings settings;
  private final Path data;

  SealConfiguration(AuditSettings settings, @Value("${openpar.data:data}") Path data) {
    this.settings = settings;
    this.data = data;
  }

  @Bean
  KeyFolder keyFolder() {
    return new KeyFolder(settings.keys(data));
  }

  @Bean
  AnchorFile anchorFile() {
    return new AnchorFile(settings.anchors(data));
  }

  @Bean
  @DependsOn("flywayInitializer")
  Sealer sealer(
      DataSource database,
      KeyFolder keys,
      AnchorFile anchors,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new Sealer(
        new SealStore(database), keys, anchors, syslog(), ownTransaction(transactions), clock);
  }

  @Bean
  TrailExport trailExport(AuditTrail trail, DataSource database, KeyFolder keys, Clock clock) {
    return new TrailExport(trail, database, keys, clock);
  }

  @Bean
  SealHealth sealHealth(Clock clock) {
    return new SealHealth(clock);
  }

  @Bean
  SealRounds sealRounds(Sealer sealer, SealHealth health) {
    return new SealRounds(sealer, health);
  }

  /// What is anchored cannot be rolled back, so a seal never hangs on somebody else's transaction.
  private static TransactionTemplate ownTransaction(PlatformTransactionManager transactions) {
    TransactionTemplate own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return own;
  }

  private @Nullable Syslog syslog() {
    String address = settings.syslog();
    return address == null || address.isBlank() ? null : new Syslog(URI.create(address.strip()));
  }
}
