package dangwu.records.dues.remit;

import dangwu.kit.text.Texts;
import java.time.LocalDate;

/**
 * 党费收缴情况公示: that an organization has told its members of a year's dues (DU-16, L53).
 *
 * @param id    0 before it is kept
 * @param year  the year that it tells of
 * @param place where it hung; may be null
 * @param phone 监督电话; may be null
 */
public record Publication(long id, long organizationId, int year, LocalDate fromOn, LocalDate toOn, String place, String phone, String remarks) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;

    /** @throws IllegalArgumentException with a Chinese sentence when a date is missing or they are the wrong way round */
    public Publication {
        place = Texts.clean(place);
        phone = Texts.clean(phone);
        remarks = Texts.clean(remarks);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("公示年度“" + year + "”不正确，请填写四位年份。");
        }
        if (fromOn == null || toOn == null) {
            throw new IllegalArgumentException("请填写公示的起止日期。");
        }
        if (toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("公示终止日期" + toOn + "早于起始日期" + fromOn + "，请核对。");
        }
    }

    Publication withId(long newId) {
        return new Publication(newId, organizationId, year, fromOn, toOn, place, phone, remarks);
    }
}
