package dangwu.records.dues.screen.remit;

import dangwu.records.dues.remit.Publication;
import dangwu.records.org.Organization;

/**
 * One organization and how it told its members of a year's dues.
 *
 * @param publication null: it has not
 * @param covered     whether what stands above it has told its members, too
 */
record NoticeRow(Organization organization, Publication publication, boolean covered) {}
