package planted.front.desktop;

import planted.records.member.screen.PlantedRow;

/** Wrong in nothing: the window puts screens together. */
final class PlantedPlaces {
    PlantedRow used;
}
