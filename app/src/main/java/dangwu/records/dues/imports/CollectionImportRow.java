package dangwu.records.dues.imports;

import dangwu.records.dues.account.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What a row of an import of payments books: one member's payments that are not booked yet. */
public record CollectionImportRow(long memberId, String name, Channel channel, List<Sum> sums) {

    public CollectionImportRow {
        sums = List.copyOf(sums);
    }

    /**
     * What was paid for one month.
     *
     * @param due       what of it covers dues, yuan
     * @param voluntary what of it was paid by his own will on top, yuan
     */
    public record Sum(YearMonth month, BigDecimal due, BigDecimal voluntary, LocalDate paidOn) {

        /** Both together. */
        public BigDecimal amount() {
            return due.add(voluntary);
        }
    }
}
