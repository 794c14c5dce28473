package org.openpar.opinion.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.opinion.OpinionLetterKept;
import org.openpar.opinion.OpinionLetterRemoved;
import org.openpar.opinion.RoundId;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the letters of answers, in the transaction of the answer they belong to.
@Component
class Letters {

  private final StoredFiles files;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Letters(StoredFiles files, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.files = files;
    this.jdbc = jdbc;
    this.events = events;
  }

  /// @param draft without problems
  void keep(RoundId round, UnitId unit, @Nullable OpinionLetter kept, LetterDraft draft) {
    if (draft.absent()) {
      remove(round, unit, kept);
      return;
    }
    OpinionLetter letter = letter(kept, draft);
    if (!letter.equals(kept)) {
      put(round, unit, letter);
      events.publishEvent(
          new OpinionLetterKept(
              round,
              unit,
              letter.number(),
              letter.date(),
              letter.fileName(),
              letter.sha256(),
              kept == null ? null : kept.number()));
    }
  }

  private void remove(RoundId round, UnitId unit, @Nullable OpinionLetter kept) {
    if (kept != null) {
      put(round, unit, null);
      events.publishEvent(new OpinionLetterRemoved(round, unit, kept.number(), kept.sha256()));
    }
  }

  private OpinionLetter letter(@Nullable OpinionLetter kept, LetterDraft draft) {
    var date = Objects.requireNonNull(draft.date());
    LetterDraft.@Nullable Attached chosen = draft.file();
    if (chosen == null) {
      OpinionLetter same = Objects.requireNonNull(kept);
      return new OpinionLetter(draft.number(), date, same.file(), same.fileName(), same.sha256());
    }
    StoredFile file = files.store(chosen.name(), chosen.content());
    return new OpinionLetter(draft.number(), date, file.id(), file.name(), file.sha256());
  }

  private void put(RoundId round, UnitId unit, @Nullable OpinionLetter letter) {
    jdbc.sql(
            """
            update opinion.asked_unit
               set letter_number = :number, letter_date = :date, letter_file = :file,
                   letter_name = :name, letter_sha256 = :sha256
             where round_id = :round and unit_id = :unit
            """)
        .param("number", letter == null ? null : letter.number())
        .param("date", letter == null ? null : letter.date())
        .param("file", letter == null ? null : letter.file().value())
        .param("name", letter == null ? null : letter.fileName())
        .param("sha256", letter == null ? null : letter.sha256())
        .param("round", round.value())
        .param("unit", unit.value())
        .update();
  }
}
