package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/// A page costs the same whether the plan has four tasks or four hundred.
@OpenParTest
class PlanPageSpeedTests {

  private static final int LARGEST_PAGE = 60 * 1024;

  private final Visitor coordinator;

  PlanPageSpeedTests(@Autowired MockMvc browser, @Autowired UserDetailsService accounts) {
    this.coordinator = new Visitor(browser, accounts.loadUserByUsername("ha.snv"));
  }

  @Test
  void asksTheDatabaseAsOftenForALongPlanAsForAShortOne() throws Exception {
    String few = review(PlanFiles.aPlanOf(4));
    String many = review(PlanFiles.aPlanOf(404));

    assertThat(statements(many)).isPositive().isEqualTo(statements(few));
  }

  @Test
  void sendsAReviewOfSixtyFiveTasksInFewBytes() throws Exception {
    String review = coordinator.uploads("ke-hoach.docx", PlanFiles.aPlan(), "").leadsTo();

    assertThat(zipped(review)).isLessThan(LARGEST_PAGE);
  }

  @Test
  void sendsALongPlanInFewBytes() throws Exception {
    assertThat(zipped(review(PlanFiles.aPlanOf(499)))).isLessThan(LARGEST_PAGE);
  }

  private String review(byte[] plan) throws Exception {
    return coordinator.uploads("ke-hoach.xlsx", plan, "2018").leadsTo();
  }

  private int zipped(String path) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(coordinator.opens(path).response().getContentAsByteArray());
    }
    return bytes.size();
  }

  private long statements(String path) throws Exception {
    Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    log.addAppender(said);
    log.setLevel(Level.DEBUG);
    try {
      coordinator.opens(path);
    } finally {
      log.setLevel(null);
      log.detachAppender(said);
    }
    return said.list.stream()
        .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
        .count();
  }
}
