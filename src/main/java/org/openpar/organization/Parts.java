package org.openpar.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Says what a piece of a phrase is: which unit, which group, or which kind of stranger.
final class Parts {

  private static final Pattern EXCEPTION =
      Pattern.compile("^\\s*(ngoại trừ|trừ|không bao gồm|không kể|không tính|không gồm)\\s*:?");
  private static final Pattern OF_A_COMMUNE = Pattern.compile("(xã|phường|thị trấn|đặc khu)$");
  private static final Pattern ABOVE_COMMUNE =
      Pattern.compile(
          "\\b(tỉnh|tp|huyện|tx|quận|sở|cục|ban|thanh tra)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BETWEEN_NAMES = Pattern.compile(" ?(?:[,;]| và ) ?");
  private static final Pattern CITY = Pattern.compile("tp|tx");
  private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d])0*([1-9]\\d*) (?=\\p{L})");

  private final UnitMap map;
  private final KnownNames names;
  private final Twins twins;
  private final @Nullable Unit home;

  /// @param home the unit whose paper it is, when the register knows it
  Parts(UnitMap map, KnownNames names, Twins twins, @Nullable Unit home) {
    this.map = map;
    this.names = names;
    this.twins = twins;
    this.home = home;
  }

  ReadPart of(Piece piece, String text) {
    return named(piece, text).excepting(exceptions(piece));
  }

  private ReadPart named(Piece piece, String text) {
    String words = piece.words(text);
    if (PlainWords.refers(piece.canonical())) {
      AgencyPart part = part(piece, words, AgencyShape.REFERENCE, "", null, null);
      return ReadPart.of(part, Doubt.of("doubt.agency.reference", words));
    }
    return switch (piece.opening().form()) {
      case KNOWN -> known(piece, words, text);
      case GROUP -> group(piece, words);
      case SHORT -> shortName(piece, words, text);
      default -> stranger(piece, words, text);
    };
  }

  private ReadPart known(Piece piece, String words, String text) {
    boolean whole = piece.rest().isEmpty();
    Optional<UnitGroup> own =
        piece.opening().known().stream().map(KnownName::group).filter(Objects::nonNull).findFirst();
    if (whole && own.isPresent()) {
      return ReadPart.of(part(piece, words, AgencyShape.GROUP, "", null, own.get()));
    }
    List<Unit> units = nearest(piece.opening().known());
    if (!whole || units.isEmpty()) {
      return stranger(piece, words, text);
    }
    if (units.size() > 1) {
      AgencyPart part = part(piece, words, AgencyShape.UNIT, "", null, null);
      String candidates = String.join("; ", units.stream().map(Unit::key).toList());
      Doubt doubt = Doubt.of("doubt.agency.ambiguous", words, candidates);
      return new ReadPart(part, true, List.of(), List.of(doubt));
    }
    Unit unit = units.getFirst();
    List<Doubt> doubts =
        twins.of(unit).stream()
            .map(twin -> Doubt.of("doubt.agency.near-twin", words, twin.name()))
            .toList();
    AgencyPart part = part(piece, words, AgencyShape.UNIT, "", unit, null);
    return new ReadPart(part, false, List.of(), doubts);
  }

  /// A name that several communes bear means the one below the unit whose paper it is.
  private List<Unit> nearest(List<KnownName> known) {
    List<Unit> units = known.stream().map(KnownName::unit).filter(Objects::nonNull).toList();
    List<Unit> near =
        units.stream().filter(unit -> home != null && home.id().equals(unit.parent())).toList();
    return near.isEmpty() ? units : near;
  }

  /// Bodies inside others ("Công an các huyện, thành phố") are no group of the register.
  private ReadPart group(Piece piece, String words) {
    if (CITY.matcher(piece.canonical()).matches()) {
      return shortName(piece, words);
    }
    if (piece.opening().detail().equals(Opening.INSIDE)) {
      String level = GroupWords.qualifier(piece.canonical(), piece.opening().tier());
      AgencyPart inside = part(piece, words, AgencyShape.GROUP, level, null, null);
      return ReadPart.of(inside, Doubt.of("doubt.agency.unknown", words));
    }
    String tier = piece.opening().tier();
    String qualifier = GroupWords.qualifier(piece.canonical(), tier);
    UnitGroup whole = below(GroupWords.group(piece.canonical(), tier, qualifier));
    Optional<Unit> upper = whole.closed() ? namedUpper(piece, whole) : Optional.empty();
    UnitGroup group = upper.map(whole::within).orElse(whole);
    boolean narrowed = upper.isEmpty() && !GroupWords.narrowing(piece.tail()).isEmpty();
    if (group.closed() && (narrowed || isPart(piece, group))) {
      String members = String.valueOf(map.members(group).size());
      Doubt doubt = Doubt.of("doubt.agency.part-of-group", words, group.name(), members);
      AgencyPart some =
          part(piece, words, AgencyShape.GROUP, qualifier, null, GroupWords.someOnly());
      return ReadPart.of(some, doubt);
    }
    List<Doubt> doubts = new ArrayList<>();
    if (!group.closed()) {
      doubts.add(Doubt.of("doubt.agency.open-group", words));
    } else if (GroupWords.wider(piece.canonical(), group)) {
      doubts.add(Doubt.of("doubt.agency.wider-group", words, group.name()));
    }
    if (GroupWords.leavesTheCityOpen(piece.canonical(), group)) {
      doubts.add(Doubt.of("doubt.agency.city-open", words, group.name()));
    }
    AgencyPart part = part(piece, words, AgencyShape.GROUP, qualifier, null, group);
    return new ReadPart(part, false, List.of(), List.copyOf(doubts));
  }

  /// "UBND các xã" in the plan of a district are its own communes.
  private UnitGroup below(UnitGroup group) {
    return home != null
            && home.kind() == UnitKind.DISTRICT
            && group.kinds().equals(Set.of(UnitKind.COMMUNE))
        ? group.within(home)
        : group;
  }

  /// "UBND các xã thuộc huyện Mộc Châu" are those below the one it names.
  private Optional<Unit> namedUpper(Piece piece, UnitGroup group) {
    if (!group.kinds().equals(Set.of(UnitKind.COMMUNE))) {
      return Optional.empty();
    }
    List<Token> tail = piece.tail();
    for (int at = 0; at < tail.size(); at++) {
      Optional<Unit> named =
          names.longest(tail, at).stream()
              .flatMap(match -> match.values().stream())
              .map(KnownName::unit)
              .filter(unit -> unit != null && unit.kind() == UnitKind.DISTRICT)
              .findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /// "một số huyện", "03 huyện": fewer than the group has, and no word which.
  private boolean isPart(Piece piece, UnitGroup group) {
    if (Vocabulary.has(Word.Use.SOME, piece.tokens(), 0)) {
      return true;
    }
    Matcher count = COUNT.matcher(piece.canonical());
    int members = map.members(group).size();
    return members > 0 && count.find() && !count.group(1).equals(String.valueOf(members));
  }

  private List<ReadPart> exceptions(Piece piece) {
    List<ReadPart> excepted = new ArrayList<>();
    for (String note : piece.notes()) {
      String fold = Lettering.fold(note);
      var exception = EXCEPTION.matcher(fold);
      if (exception.find()) {
        String rest = note.substring(exception.end()).strip();
        excepted.addAll(excepted(rest, piece.opening().tier()));
      }
    }
    return excepted;
  }

  /// "trừ Bắc Yên, Phù Yên" leaves out that they are committees.
  private List<ReadPart> excepted(String rest, String tier) {
    List<ReadPart> named = parts(rest);
    if (named.stream().allMatch(each -> each.part().resolved())) {
      return named;
    }
    List<ReadPart> committees =
        Arrays.stream(BETWEEN_NAMES.split(rest))
            .flatMap(name -> parts("UBND " + tier + " " + name).stream())
            .toList();
    return committees.stream().allMatch(each -> each.part().unit() != null) ? committees : named;
  }

  private List<ReadPart> parts(String words) {
    return new Splitter(Tokens.of(words), names)
        .split().stream().map(piece -> of(piece, words)).toList();
  }

  private ReadPart shortName(Piece piece, String words, String text) {
    if (home != null && callsByKind(piece.canonical(), home)) {
      return ReadPart.of(part(piece, words, AgencyShape.UNIT, "", home, null));
    }
    return piece.opening().detail().isEmpty()
        ? shortName(piece, words)
        : stranger(piece, words, text);
  }

  private static ReadPart shortName(Piece piece, String words) {
    AgencyShape shape =
        piece.opening().is(Opening.Form.GROUP) ? AgencyShape.UNIT : piece.opening().shape();
    AgencyPart part = part(piece, words, shape, "", null, null);
    Doubt doubt = Doubt.of("doubt.agency.short-name", words);
    return new ReadPart(part, true, List.of(), List.of(doubt));
  }

  /// "UBND huyện" in the plan of a district is the district itself.
  private static boolean callsByKind(String words, Unit unit) {
    List<Token> name = Tokens.of(Lettering.tidy(unit.name()));
    int kind = words.split(" ").length;
    return kind < name.size()
        && words.startsWith("ubnd ")
        && words.equals(
            name.subList(0, kind).stream().map(Token::fold).collect(Collectors.joining(" ")));
  }

  /// A body outside the register keeps its words; the register may learn it later.
  private ReadPart stranger(Piece piece, String found, String text) {
    String words = piece.signs(text) + found;
    AgencyShape shape = piece.opening().shape();
    String qualifier = shape == AgencyShape.UNIT ? level(piece) : "";
    List<Doubt> doubts = new ArrayList<>();
    doubts.add(Doubt.of("doubt.agency.unknown", words));
    twins
        .resembling(words)
        .ifPresent(unit -> doubts.add(Doubt.of("doubt.agency.near-twin", words, unit.name())));
    AgencyPart part = part(piece, words, shape, qualifier, null, null);
    return new ReadPart(part, false, List.of(), List.copyOf(doubts));
  }

  /// A division or a one-stop center belongs to a commune unless its name says otherwise.
  private static String level(Piece piece) {
    String words = piece.canonical();
    boolean committee = words.startsWith("ubnd ") && piece.opening().is(Opening.Form.HEAD);
    if (!committee && OF_A_COMMUNE.matcher(words).find() && words.contains(" ")) {
      return "commune";
    }
    boolean communal = piece.opening().detail().equals("commune");
    return communal && !ABOVE_COMMUNE.matcher(piece.rest()).find() ? "commune" : "";
  }

  private static AgencyPart part(
      Piece piece,
      String words,
      AgencyShape shape,
      String qualifier,
      @Nullable Unit unit,
      @Nullable UnitGroup group) {
    return new AgencyPart(words, shape, qualifier, piece.coordinating(), unit, group, List.of());
  }
}
