package dangwu.records.dues.form;

import java.time.LocalDate;

/**
 * 党费收缴情况公示 of a year, as its letter announces it.
 *
 * @param organizationId who publishes
 * @param year           the year whose dues are published
 * @param fromOn         first day on which it is shown
 * @param toOn           last day
 * @param place          where; null: left for the pen
 * @param phone          监督电话; null: left for the pen
 * @param signedOn       the day of the letter; null: the first day
 */
public record PublicationNotice(long organizationId, int year, LocalDate fromOn, LocalDate toOn, String place, String phone, LocalDate signedOn) {

    /** @throws IllegalArgumentException with a Chinese sentence when it ends before it begins */
    public PublicationNotice {
        if (toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("公示的截止日期" + toOn + "早于起始日期" + fromOn + "，请核对。");
        }
    }
}
