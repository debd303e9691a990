package dangwu.records.dues.form;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;
import dangwu.records.dues.ledger.DuesLedgers;
import dangwu.records.dues.ledger.DuesScope;
import dangwu.records.dues.ledger.DuesSource;
import dangwu.records.dues.ledger.LedgerMonths;
import java.time.YearMonth;

/** 党费收缴签名表 (L51) of the month that the request ends in, a sheet for each branch. */
final class MonthSheetLedger extends FiledLedger {

    private final DuesSource source;

    MonthSheetLedger(DuesSource source) {
        super("L51B", "党费收缴签名表", DuesLedgers.BOX);
        this.source = source;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        YearMonth month = YearMonth.from(request.to());
        DuesScope scope = source.scope(request);
        return new PaperBook(scope.top().name() + name(), scope.sheets(new LedgerMonths(month, month)).stream()
                .map(sheet -> MonthSheetForm.of(sheet, sheet.organization().displayName())).toList());
    }
}
