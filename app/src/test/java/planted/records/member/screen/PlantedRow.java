package planted.records.member.screen;

/** What a screen shows. */
public final class PlantedRow {}
