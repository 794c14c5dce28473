package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private final KnownNames names;
  private final Twins twins;

  Parts(KnownNames names, Twins twins) {
    this.names = names;
    this.twins = twins;
  }

  ReadPart of(Piece piece, String text) {
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
      return group(piece, words, "", own.get(), new ArrayList<>());
    }
    List<Unit> units =
        piece.opening().known().stream().map(KnownName::unit).filter(Objects::nonNull).toList();
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

  private ReadPart group(Piece piece, String words) {
    String tier = piece.opening().tier();
    String qualifier = GroupWords.qualifier(piece.canonical(), tier);
    UnitGroup group = GroupWords.group(piece.canonical(), tier, qualifier);
    List<Doubt> doubts = new ArrayList<>();
    if (!group.closed()) {
      doubts.add(Doubt.of("doubt.agency.open-group", words));
    } else if (GroupWords.wider(piece.canonical(), group)) {
      doubts.add(Doubt.of("doubt.agency.wider-group", words, group.name()));
    }
    if (GroupWords.leavesTheCityOpen(piece.canonical(), group)) {
      doubts.add(Doubt.of("doubt.agency.city-open", words, group.name()));
    }
    return group(piece, words, qualifier, group, doubts);
  }

  private ReadPart group(
      Piece piece, String words, String qualifier, UnitGroup group, List<Doubt> doubts) {
    List<ReadPart> excepted = exceptions(piece);
    excepted.forEach(except -> doubts.addAll(except.doubts()));
    List<Unit> units =
        excepted.stream().map(each -> each.part().unit()).filter(Objects::nonNull).toList();
    AgencyPart part =
        new AgencyPart(
            words, AgencyShape.GROUP, qualifier, piece.coordinating(), null, group, units);
    List<AgencyShape> shapes = excepted.stream().map(each -> each.part().shape()).toList();
    return new ReadPart(part, false, shapes, List.copyOf(doubts));
  }

  private List<ReadPart> exceptions(Piece piece) {
    List<ReadPart> excepted = new ArrayList<>();
    for (String note : piece.notes()) {
      String fold = Lettering.fold(note);
      var exception = EXCEPTION.matcher(fold);
      if (exception.find()) {
        String rest = note.substring(exception.end()).strip();
        for (Piece each : new Splitter(Tokens.of(rest), names).split()) {
          excepted.add(of(each, rest));
        }
      }
    }
    return excepted;
  }

  private ReadPart shortName(Piece piece, String words, String text) {
    String detail = piece.opening().detail();
    if (!detail.isEmpty()) {
      return stranger(piece, words, text);
    }
    AgencyPart part = part(piece, words, piece.opening().shape(), "", null, null);
    Doubt doubt = Doubt.of("doubt.agency.short-name", words);
    return new ReadPart(part, true, List.of(), List.of(doubt));
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
