package dangwu.kit.ui;

import javafx.scene.control.Label;

/** A word on soft ground that tells a state: "已交 11-15", "违规". */
public final class Badge extends Label {

    private Tone tone;

    /** A badge of that tone. */
    public Badge(String words, Tone tone) {
        super(words);
        getStyleClass().add("badge");
        setTone(tone);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Changes the tone. */
    public void setTone(Tone newTone) {
        if (tone != null) {
            getStyleClass().remove(tone.badgeClass());
        }
        tone = newTone;
        getStyleClass().add(tone.badgeClass());
    }

    /** The tone. */
    public Tone tone() {
        return tone;
    }
}
