/** 组织生活: meetings of every kind, who attended, what was decided, what was planned; the one record that all papers are made from. */
package dangwu.records.meeting;
