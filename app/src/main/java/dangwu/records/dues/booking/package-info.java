/** 登记: what the clerk does with payments, reliefs, 交至 and closed months; each act is whole or not at all. */
package dangwu.records.dues.booking;
