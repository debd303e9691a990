package planted.records.member;

/** Wrong in nothing: others are caught using it. */
public final class PlantedMember {}
