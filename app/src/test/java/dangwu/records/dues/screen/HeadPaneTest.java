package dangwu.records.dues.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadPaneTest {

    private final Region end = region(300);
    private final Region parts = region(290);
    private final Region scope = region(260);
    private final Region receipt = region(120);
    private final HeadPane head = new HeadPane(end);

    private static Region region(double width) {
        Region region = new Region();
        region.setPrefSize(width, 30);
        return region;
    }

    private void layOut(double width) {
        head.items(List.of(parts, scope, receipt));
        head.resize(width, head.prefHeight(width));
        head.layout();
    }

    @ParameterizedTest
    @CsvSource({"1200, 30", "1006, 30", "1005, 68", "602, 68", "601, 68", "500, 106", "320, 144"})
    void it_takes_as_many_rows_as_it_needs(double width, double height) {
        head.items(List.of(parts, scope, receipt));
        assertThat(head.prefHeight(width)).isEqualTo(height);
    }

    @Test
    void with_room_for_all_the_sums_stand_at_the_right() {
        layOut(1200);
        assertThat(List.of(parts, scope, receipt)).extracting(Region::getLayoutX).containsExactly(0.0, 302.0, 574.0);
        assertThat(end.getLayoutX()).isEqualTo(900);
    }

    @Test
    void with_less_room_the_choices_stand_together_below_the_parts_and_the_sums_stay() {
        layOut(900);
        assertThat(end.getLayoutX()).isEqualTo(600);
        assertThat(end.getLayoutY()).isZero();
        assertThat(scope.getLayoutX()).isZero();
        assertThat(List.of(scope, receipt)).extracting(Region::getLayoutY).containsOnly(38.0);
    }

    @Test
    void with_hardly_any_nothing_is_wider_than_the_window() {
        layOut(250);
        assertThat(List.of(parts, scope, receipt, end)).allMatch(each -> each.getLayoutX() + each.getWidth() <= 250);
    }
}
