/** The part 上缴与使用 of the room 党费: handing in, the account book of the unit's dues, publications, and closing months. */
package dangwu.records.dues.screen.remit;
