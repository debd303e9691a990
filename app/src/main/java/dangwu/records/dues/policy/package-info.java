/** 党费 as the unit has set it: the day of collecting, from when its books are kept, how often and how much goes to the superior, and who keeps the money. */
package dangwu.records.dues.policy;
