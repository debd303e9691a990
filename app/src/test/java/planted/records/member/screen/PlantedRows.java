package planted.records.member.screen;

import java.util.List;

/** Wrong in nothing: a screen may use itself. */
final class PlantedRows {
    List<PlantedRow> rows;
    PlantedRow first;
}
