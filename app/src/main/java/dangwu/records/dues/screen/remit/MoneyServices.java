package dangwu.records.dues.screen.remit;

import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.remit.FundRepository;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.PublicationRepository;
import dangwu.records.dues.remit.PublicationService;
import dangwu.records.dues.remit.RemittanceRepository;
import dangwu.records.dues.remit.RemittanceService;

/** Where 上缴与使用 reads and writes. */
public record MoneyServices(RemittanceRepository remittances, RemittanceService service, FundRepository fund, FundService fundService,
        PublicationRepository publications, PublicationService publicationService, ClosingService closings, DuesPolicyService policies) {}
