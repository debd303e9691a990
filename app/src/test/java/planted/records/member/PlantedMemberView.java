package planted.records.member;

import javafx.scene.control.Label;

/** Wrong in nothing: a view may show. */
final class PlantedMemberView {
    Label label;
}
