package dangwu.records.dues.screen.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPaidTest {

    @ParameterizedTest
    @CsvSource({"97.5,97.50,0.00", "97.50+50,97.50,50.00", "'1,078.20元',1078.20,0.00", "'９７．５',97.50,0.00", "'',0.00,0.00", "0,0.00,0.00", "'97.5 ＋ 2',97.50,2.00"})
    void amounts_are_read_as_they_are_typed(String typed, BigDecimal amount, BigDecimal voluntary) {
        assertThat(TypedPaid.read(typed)).contains(new TypedPaid(amount, voluntary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "97.505", "1+2+3", "+5", "1e3", "123456789"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(TypedPaid.read(typed)).isEmpty();
    }
}
