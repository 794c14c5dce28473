package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.LoginSessionId;
import org.springframework.session.Session;
import tools.jackson.databind.JsonNode;

/// One login session, as Spring's session filter handles it. It knows what changed since it was
/// read, so that a request which changes nothing writes nothing.
public final class LoginSession implements Session {

  /// Who is signed in: words, so that any release can read them.
  public static final String ACCOUNT = "account";

  /// What was shown to prove it, and when.
  public static final String FACTORS = "factors";

  /// When all factors were asked for, where that was before this session began.
  public static final String SINCE = "since";

  public static final String ADDRESS = "address";
  public static final String AGENT = "agent";
  static final Duration IDLE = Duration.ofMinutes(15);
  static final Duration ABSOLUTE = Duration.ofHours(12);

  /// How exactly "last seen" is kept.
  private static final Duration GRAIN = Duration.ofMinutes(1);

  private final LoginSessionId row;
  private final Clock clock;
  private final Instant createdAt;
  private Instant seenBefore;
  private boolean stored;
  private SecretToken key;
  private Duration idle;
  private boolean touched;
  private final Map<String, JsonNode> values;
  private final Set<String> changed = new HashSet<>();

  private LoginSession(
      LoginSessionId row,
      Clock clock,
      Instant createdAt,
      Instant seenBefore,
      boolean stored,
      SecretToken key,
      Duration idle,
      Map<String, JsonNode> values) {
    this.row = row;
    this.clock = clock;
    this.createdAt = createdAt;
    this.seenBefore = seenBefore;
    this.stored = stored;
    this.key = key;
    this.idle = idle;
    this.values = new HashMap<>(values);
  }

  static LoginSession begin(Clock clock) {
    Instant now = clock.instant();
    return new LoginSession(
        LoginSessionId.next(), clock, now, now, false, SecretToken.next(), IDLE, Map.of());
  }

  static LoginSession stored(
      LoginSessionId row,
      Clock clock,
      Instant createdAt,
      Instant seenBefore,
      SecretToken key,
      Duration idle,
      Map<String, JsonNode> values) {
    return new LoginSession(row, clock, createdAt, seenBefore, true, key, idle, values);
  }

  LoginSessionId row() {
    return row;
  }

  boolean isStored() {
    return stored;
  }

  /// Whether anything is worth a write.
  boolean isChanged() {
    return touched || !changed.isEmpty() || seenBefore.plus(GRAIN).isBefore(clock.instant());
  }

  /// A response may be committed more than once.
  void written() {
    stored = true;
    touched = false;
    changed.clear();
    seenBefore = clock.instant();
  }

  SecretToken key() {
    return key;
  }

  Map<String, JsonNode> valuesToSet() {
    Map<String, JsonNode> set = new HashMap<>(values);
    set.keySet().retainAll(changed);
    return set;
  }

  Set<String> namesToRemove() {
    Set<String> removed = new HashSet<>(changed);
    removed.removeAll(values.keySet());
    return removed;
  }

  @Override
  public String getId() {
    return key.words();
  }

  @Override
  public String changeSessionId() {
    key = SecretToken.next();
    touched = true;
    return key.words();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    JsonNode value = values.get(name);
    return value == null ? null : (T) SessionValues.read(value);
  }

  @Override
  public Set<String> getAttributeNames() {
    return Set.copyOf(values.keySet());
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      removeAttribute(name);
      return;
    }
    JsonNode written = SessionValues.write(value);
    if (!written.equals(values.put(name, written))) {
      changed.add(name);
    }
  }

  @Override
  public void removeAttribute(String name) {
    if (values.remove(name) != null) {
      changed.add(name);
    }
  }

  @Override
  public Instant getCreationTime() {
    return createdAt;
  }

  /// The repository notes the time itself, by the clock of the application.
  @Override
  public void setLastAccessedTime(Instant moment) {}

  @Override
  public Instant getLastAccessedTime() {
    return seenBefore;
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    touched |= !idle.equals(interval);
    idle = interval;
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return idle;
  }

  /// Idle too long, or twelve hours old; one that seems to come from the future belongs to a clock
  /// that was set back, and is over as well.
  @Override
  public boolean isExpired() {
    Instant now = clock.instant();
    return !now.isBefore(seenBefore.plus(idle))
        || !now.isBefore(createdAt.plus(ABSOLUTE))
        || createdAt.isAfter(now.plus(GRAIN));
  }
}
