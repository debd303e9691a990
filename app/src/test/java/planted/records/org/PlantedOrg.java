package planted.records.org;

/** Wrong in nothing. */
public final class PlantedOrg {}
