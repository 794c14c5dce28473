package org.openpar.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Reads who a phrase of a plan names ("Các sở, ban, ngành; UBND các huyện, thành phố") on the day
/// of a map.
///
/// The longest known name is found first, on exact accents; only then are commas, semicolons, "và"
/// taken for separators. Whoever is not in the register stays word for word, with a doubt.
public final class Agencies {

  /// Words that typists double ("Sở Sở Công thương").
  private static final Set<String> DOUBLED = Set.of("sở", "ban", "bộ", "ubnd", "các", "vp", "hội");

  /// "Các huyện" and what an enumeration of districts goes on with.
  private static final Set<String> DISTRICTS = Set.of("các huyện", "các huyện, thị xã");

  private static final Set<String> CITIES = Set.of("thành phố", "tp", "thị xã", "thành phố sơn la");

  /// The names of all communes fill a third of it; what is longer is a text in the wrong column.
  private static final int LONGEST = 6_000;

  private final UnitMap map;
  private final UnitMap.Index index;
  private final Parts parts;

  public Agencies(UnitMap map) {
    this(map, map.index(), null);
  }

  private Agencies(UnitMap map, UnitMap.Index index, @Nullable Unit home) {
    this.map = map;
    this.index = index;
    this.parts = new Parts(map, index.names(), index.twins(), home);
  }

  /// The same for the papers of that issuer: a district that writes "UBND các xã" means its own
  /// communes, and by "UBND huyện" itself.
  public Agencies inPaperOf(@Nullable String issuer) {
    List<AgencyPart> named = issuer == null ? List.of() : read(issuer).parts();
    Unit home = named.size() == 1 ? named.getFirst().unit() : null;
    return new Agencies(map, index, home);
  }

  /// Never throws: what is not understood comes back as words with a doubt.
  public AgencyReading read(@Nullable String words) {
    String given = words == null ? "" : words;
    if (given.length() > LONGEST) {
      Doubt doubt = Doubt.of("doubt.agency.unknown", given.substring(0, LONGEST / 20) + "…");
      return plain(given, AgencyShape.EXTERNAL, doubt);
    }
    String text = Lettering.tidy(given);
    String fold = Lettering.fold(text);
    if (PlainWords.ditto(fold)) {
      return plain(given, AgencyShape.DITTO, Doubt.of("doubt.agency.ditto"));
    }
    if (PlainWords.none(fold)) {
      return plain(given, AgencyShape.NONE);
    }
    Splitter splitter = new Splitter(undoubled(Tokens.of(text)), index.names());
    List<ReadPart> named =
        whole(splitter.split().stream().map(piece -> parts.of(piece, text)).toList());
    List<ReadPart> read = new Exceptions(map, named).settled();
    if (read.isEmpty()) {
      return new AgencyReading(given, List.of(), "", List.of(Doubt.of("doubt.agency.empty")));
    }
    return new AgencyReading(
        given,
        read.stream().map(ReadPart::part).toList(),
        Notation.of(read, splitter.givesRoles(), splitter.tellsActs()),
        doubts(read, splitter, given));
  }

  /// "Phòng Nội vụ các huyện, thành phố" names bodies outside the register: its last words are no
  /// group of their own.
  private static List<ReadPart> whole(List<ReadPart> parts) {
    List<ReadPart> whole = new ArrayList<>();
    for (ReadPart part : parts) {
      ReadPart before = whole.isEmpty() ? null : whole.getLast();
      if (before != null && tellsWhere(before.part(), part.part())) {
        whole.removeLast();
        String words = before.part().words() + ", " + part.part().words();
        whole.add(before.called(words));
      } else if (before != null && goesOnWith(before.part(), part.part())) {
        whole.removeLast();
        String words = before.part().words() + ", " + part.part().words();
        whole.add(
            ReadPart.of(before.part().called(words), Doubt.of("doubt.agency.unknown", words)));
      } else {
        whole.add(part);
      }
    }
    return whole;
  }

  /// "UBND xã Chiềng Sơn, huyện Mộc Châu" is one commune and says where it lies.
  private static boolean tellsWhere(AgencyPart before, AgencyPart place) {
    return before.unit() != null
        && before.unit().kind() == UnitKind.COMMUNE
        && place.unit() != null
        && place.unit().id().equals(before.unit().parent())
        && !Lettering.fold(place.words()).startsWith("ubnd");
  }

  private static boolean goesOnWith(AgencyPart before, AgencyPart tail) {
    return before.unit() == null
        && (before.group() == null || !before.group().closed())
        && tail.unit() == null
        && DISTRICTS.contains(Lettering.fold(before.words()).replaceAll(".* các ", "các "))
        && CITIES.contains(Lettering.fold(tail.words()));
  }

  /// The units a reading names as of the map's day, each once: a unit beside a group that contains
  /// it adds nothing, exceptions are left out, strangers and open groups are not counted.
  public List<Unit> members(AgencyReading reading) {
    Set<Unit> members = new LinkedHashSet<>();
    for (AgencyPart part : reading.parts()) {
      members.addAll(members(part));
    }
    return List.copyOf(members);
  }

  private List<Unit> members(AgencyPart part) {
    if (part.unit() != null) {
      return List.of(part.unit());
    }
    return part.group() == null
        ? List.of()
        : map.members(part.group()).stream().filter(u -> !part.except().contains(u)).toList();
  }

  private List<Doubt> doubts(List<ReadPart> read, Splitter splitter, String given) {
    List<Doubt> doubts = new ArrayList<>();
    if (splitter.givesRoles() || splitter.tellsActs()) {
      doubts.add(Doubt.of("doubt.agency.role-sentence", given));
    }
    if (splitter.leavesAChoice()) {
      doubts.add(Doubt.of("doubt.agency.either", given));
    }
    for (ReadPart each : read) {
      doubts.addAll(each.doubts());
      UnitGroup group = each.part().group();
      if (group != null && group.closed() && map.members(group).isEmpty()) {
        doubts.add(Doubt.of("doubt.agency.empty-group", each.part().words()));
      }
    }
    return List.copyOf(doubts);
  }

  private static AgencyReading plain(String given, AgencyShape shape, Doubt... doubts) {
    AgencyPart part = new AgencyPart(given, shape, "", false, null, null, List.of());
    return new AgencyReading(given, List.of(part), shape.name(), List.of(doubts));
  }

  private static List<Token> undoubled(List<Token> tokens) {
    List<Token> once = new ArrayList<>();
    for (Token token : tokens) {
      boolean again = !once.isEmpty() && once.getLast().fold().equals(token.fold());
      if (!again || !DOUBLED.contains(token.fold())) {
        once.add(token);
      }
    }
    return once;
  }
}
