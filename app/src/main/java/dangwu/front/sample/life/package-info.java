/** Eighteen months of organizational life for the sample unit: meetings, plans and study, with the gaps and slips of a real unit. */
package dangwu.front.sample.life;
