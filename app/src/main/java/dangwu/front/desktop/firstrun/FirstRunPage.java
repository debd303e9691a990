package dangwu.front.desktop.firstrun;

import javafx.scene.Node;

/** One page of the wizard. */
interface FirstRunPage {

    Node node();

    /** What going on does, as the button says it. */
    String nextWords();

    /** Puts the keyboard where one begins. */
    void focusFirst();

    /** Is told what to call when {@link #nextWords} may have changed. */
    default void onWords(Runnable changed) {
        // most pages have one word for it
    }
}
