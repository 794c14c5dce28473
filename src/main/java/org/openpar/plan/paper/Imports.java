package org.openpar.plan.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.OfficeFiles;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.AmendmentScope;
import org.openpar.plan.model.PlanFile;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the file of a signed plan in: reads it, keeps it byte for byte, makes a draft of it.
@Service
public class Imports {

  /// Said by the page itself, from what is stored.
  private static final String SUMMARY = "problem.plan.summary";

  private static final String GUESSED_YEAR = "problem.plan.year-guessed";

  private final Plans plans;
  private final PlanQueries queries;
  private final StoredFiles files;
  private final Units units;
  private final Messages messages;
  private final Clock clock;

  Imports(
      Plans plans,
      PlanQueries queries,
      StoredFiles files,
      Units units,
      Messages messages,
      Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.files = files;
    this.units = units;
    this.messages = messages;
    this.clock = clock;
  }

  /// The plan that was read from the very same bytes before, if any.
  public Optional<PlanFile> findSame(byte[] content) {
    String sha256 = sha256(content);
    return queries.listFiles().stream()
        .filter(plan -> files.file(new StoredFileId(plan.file())).sha256().equals(sha256))
        .findFirst();
  }

  /// Reads a file without keeping anything.
  ///
  /// @param year the plan year, when the paper's own is not to be believed
  /// @throws org.openpar.documents.FileRefused when it is no office file or a dangerous one
  /// @throws NoPlanInFile when it holds nothing of a plan
  public PlanReading read(String name, byte[] content, @Nullable Integer year) {
    PlanReading reading =
        new PlanReader(units::on)
            .read(
                new OfficeFiles().read(name, content),
                new ReadingOptions(year, null, LocalDate.now(clock)));
    if (reading.empty()) {
      throw reading.illegible().map(NoPlanInFile::new).orElseGet(() -> new NoPlanInFile(name));
    }
    return reading;
  }

  /// Reads the paper that amends a plan; one that names no year speaks of the plan's.
  public PlanReading readAmendment(String name, byte[] content, int year) {
    PlanReading reading = read(name, content, null);
    return reading.document().planYear() != year && guessed(reading)
        ? read(name, content, year)
        : reading;
  }

  private static boolean guessed(PlanReading reading) {
    return reading.problems().stream()
        .anyMatch(problem -> problem.doubt().key().equals(GUESSED_YEAR));
  }

  @Transactional
  public PlanId keepAmendment(
      PlanId plan,
      PlanReading reading,
      AmendmentScope scope,
      String name,
      byte[] content,
      Actor by) {
    return plans.amend(plan, reading, scope, files.store(name, content), sentences(reading), by);
  }

  @Transactional
  public PlanId keep(PlanReading reading, String name, byte[] content, Actor by) {
    return plans.draft(reading, files.store(name, content), sentences(reading), by);
  }

  private List<String> sentences(PlanReading reading) {
    Texts t = messages.vietnamese();
    return reading.problems().stream()
        .filter(problem -> !problem.doubt().key().equals(SUMMARY))
        .map(problem -> sentence(problem, t))
        .toList();
  }

  private static String sentence(Problem problem, Texts t) {
    Source source = problem.source();
    return source == null
        ? t.of(problem.doubt())
        : t.say(
            source.table() == 0 ? "plan.problem.paragraph" : "plan.problem.row",
            source.table(),
            source.row(),
            t.of(problem.doubt()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
