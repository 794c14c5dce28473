package org.openpar.cascade.model;

import java.util.List;
import java.util.Objects;
import org.openpar.identity.Actor;
import org.openpar.identity.News;
import org.openpar.identity.NewsSource;
import org.openpar.identity.Policy;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a commune, above its work, what its district took back.
@Component
class RecallNews implements NewsSource {

  private final Recalls recalls;
  private final Policy policy;

  RecallNews(Recalls recalls, Policy policy) {
    this.recalls = recalls;
    this.policy = policy;
  }

  @Override
  @Transactional(readOnly = true)
  public List<News> of(Actor actor, Texts t) {
    if (!policy.permits(actor, CascadeActs.READ, actor.unit())) {
      return List.of();
    }
    return recalls.listNews(actor.unit()).stream()
        .map(recall -> new News(words(recall, t), "/ke-hoach-don-vi/" + recall.plan().value()))
        .toList();
  }

  private static String words(Recall recall, Texts t) {
    if (recall.task() != null) {
      return t.say("cascade.recall.news.task", recall.district(), recall.task());
    } else if (recall.givenAgainOn() != null) {
      return t.say(
          "cascade.recall.news.again",
          recall.district(),
          recall.number(),
          Objects.requireNonNull(recall.givenAgainAs()),
          t.date(recall.givenAgainOn()));
    }
    return t.say("cascade.recall.news", recall.district(), recall.number(), t.date(recall.on()));
  }
}
