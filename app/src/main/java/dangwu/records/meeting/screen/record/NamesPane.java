package dangwu.records.meeting.screen.record;

import dangwu.records.meeting.screen.record.state.PersonChoice;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/** Several names in one line, parted by 、: the last one is found by its pinyin while it is typed. */
final class NamesPane {

    private NamesPane() {}

    static void install(TextField field, Supplier<List<PersonChoice>> people) {
        SuggestionsPane.on(field, PersonPane::label, typed -> {
            String last = last(typed);
            // A name in Chinese is its own end: only what is spelt is looked up.
            boolean spelt = !last.isEmpty() && last.chars().allMatch(c -> c < 128 && Character.isLetter(c));
            return spelt ? PersonPane.matching(last, people.get()) : List.of();
        }, choice -> {
            String text = field.getText();
            field.setText(text.substring(0, text.length() - last(text).length()) + choice.name());
            field.end();
        });
    }

    private static String last(String typed) {
        int from = Math.max(Math.max(typed.lastIndexOf('、'), typed.lastIndexOf('，')), Math.max(typed.lastIndexOf(','), typed.lastIndexOf(' ')));
        String last = typed.substring(from + 1);
        int end = last.length();
        while (end > 0 && last.charAt(end - 1) < 128 && Character.isLetter(last.charAt(end - 1))) {
            end--;
        }
        return last.substring(end);
    }
}
