package dangwu.records.dues.account;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 党费已交至: up to which month a member had paid elsewhere, or before dues were kept here (DU-14).
 *
 * @param id      0 before it is kept
 * @param knownOn the day of the letter, or of the beginning of the books; it goes with the stay in the unit that holds on it or begins next
 * @param source  the letter's number and the like; may be null
 */
public record DuesStart(long id, long memberId, LocalDate knownOn, YearMonth paidTo, String source) {}
