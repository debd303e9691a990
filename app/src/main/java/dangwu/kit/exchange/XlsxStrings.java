package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;

/** The texts that cells share. Runs of different fonts are joined; the phonetic guide above characters is left out. */
final class XlsxStrings extends SafeXml.Handler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private boolean inText;
    private int phonetic;

    XlsxStrings(Budget budget) {
        this.budget = budget;
    }

    String at(int index) {
        if (index < 0 || index >= strings.size()) {
            throw Refusal.damaged(null);
        }
        return strings.get(index);
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> { }
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "si" -> strings.add(XlsxEscapes.decode(text.toString()));
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> { }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            budget.chars(length);
            text.append(chars, start, length);
        }
    }
}
