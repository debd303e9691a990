/** What a month's dues come to: rate tables valid from a date, the unit's own versions of them, the base that pay items make, and how an amount came about. */
package dangwu.records.dues.rate;
