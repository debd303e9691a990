package planted.records.dues;

import javafx.scene.Node;

/** A view model with a node. */
final class NodeViewModel {
    Node used;
}
