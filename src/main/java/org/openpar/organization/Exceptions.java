package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpar.platform.model.Doubt;

/// Gives every exception to the group it is a member of: "Các sở, ban, ngành; UBND các huyện (trừ
/// Ban Dân tộc)" leaves a department out, though its words stand behind the districts.
final class Exceptions {

  private final UnitMap map;
  private final List<ReadPart> parts;
  private final List<List<Unit>> left;
  private final List<List<Doubt>> doubts;
  private final List<List<ReadPart>> more;

  Exceptions(UnitMap map, List<ReadPart> parts) {
    this.map = map;
    this.parts = parts;
    this.left = parts.stream().map(part -> (List<Unit>) new ArrayList<Unit>()).toList();
    this.doubts = parts.stream().map(part -> (List<Doubt>) new ArrayList<Doubt>()).toList();
    this.more = parts.stream().map(part -> (List<ReadPart>) new ArrayList<ReadPart>()).toList();
  }

  List<ReadPart> settled() {
    for (int at = 0; at < parts.size(); at++) {
      for (ReadPart excepted : parts.get(at).excepted()) {
        settle(excepted, at);
      }
    }
    return IntStream.range(0, parts.size()).boxed().flatMap(this::settled).toList();
  }

  private Stream<ReadPart> settled(int at) {
    ReadPart part = parts.get(at).leavingOut(left.get(at), doubts.get(at));
    return Stream.concat(Stream.of(part), more.get(at).stream());
  }

  private void settle(ReadPart excepted, int at) {
    doubts.get(at).addAll(excepted.doubts());
    List<Unit> units = units(excepted.part());
    if (units.isEmpty()) {
      return;
    }
    int owner = owner(units, at);
    if (owner >= 0) {
      left.get(owner).addAll(units);
      return;
    }
    doubts.get(at).add(Doubt.of("doubt.agency.excepted-stranger", excepted.part().words()));
    if (excepted.part().group() != null) {
      more.get(at).add(ReadPart.of(excepted.part()));
    }
  }

  /// The nearest group before the words that has such a member, the one they stand in first.
  private int owner(List<Unit> units, int at) {
    return IntStream.iterate(at, each -> each >= 0, each -> each - 1)
        .filter(each -> units(parts.get(each).part()).size() > 1)
        .filter(each -> units(parts.get(each).part()).containsAll(units))
        .findFirst()
        .orElse(-1);
  }

  private List<Unit> units(AgencyPart part) {
    if (part.unit() != null) {
      return List.of(part.unit());
    }
    return part.group() == null ? List.of() : map.members(part.group());
  }
}
