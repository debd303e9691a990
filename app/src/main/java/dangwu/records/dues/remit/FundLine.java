package dangwu.records.dues.remit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of the account book of the unit's dues: one movement and the balance after it.
 *
 * @param kindText     上年结转, 支部上缴, 利息收入, 上缴上级, 使用 …
 * @param matter       what it was
 * @param income       yuan; zero for what goes out
 * @param expense      yuan; zero for what comes in
 * @param balance      after it, yuan
 * @param entry        the row of the fund behind it; null: a remittance
 * @param remittance   likewise; null: a row of the fund
 * @param reversed     whether a later row undoes it
 */
public record FundLine(LocalDate day, String kindText, String matter, BigDecimal income, BigDecimal expense, BigDecimal balance, FundEntry entry,
        Remittance remittance, boolean reversed) {

    FundLine withBalance(BigDecimal after) {
        return new FundLine(day, kindText, matter, income, expense, after, entry, remittance, reversed);
    }
}
