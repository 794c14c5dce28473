package org.openpar.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.Identifier;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// The smallest aggregate there can be: the trail must know it although no module does.
@Table(schema = "public", name = "note")
record Note(@Id NoteId id, @Version @Nullable Integer version, String words) {

  static final String TABLE =
      """
      create table if not exists public.note (id uuid primary key, version int, words text);
      grant all on public.note to public
      """;

  record NoteId(UUID value) implements Identifier {}

  /// What happened to it.
  record NoteRead(NoteId note, String by) implements DomainEvent {
    @Override
    public NoteId subject() {
      return note;
    }
  }

  /// Other words stand in it now.
  record NoteReworded(NoteId note, String words, @Nullable NoteReworded former)
      implements ChangeEvent {
    @Override
    public NoteId subject() {
      return note;
    }
  }

  static Note of(String words) {
    return new Note(new NoteId(Identifier.next()), null, words);
  }

  Note saying(String others) {
    return new Note(id, version, others);
  }
}
