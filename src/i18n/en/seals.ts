/** Messages of seals and signatures in exported files. */
export const seals = {
	"sealed.title": "Signatures and seals",
	"sealed.milestone": "Milestone “{name}” of {date}",
	"sealed.short": "seal {seal}",
	"sealed.short.file": "seal of this file {seal}",
	"sealed.whole": "Seal of the milestone: review, lens, day and report",
	"sealed.whole.file": "Seal of this file: the milestone and its signatures",
	"sealed.who": "Who",
	"sealed.decision": "Decision",
	"sealed.day": "Date",
	"sealed.comment": "Comment",
	"sealed.key": "Key",
	"sealed.key.none": "signed without a key",
	"sealed.proves":
		"A seal is a fingerprint of the data. It proves that they equal those whose seal was noted elsewhere, as in the minutes; it does not prove who made them. Only a signature shows a key: that whoever holds it signed this very seal.",
	"sealed.carries":
		"This file carries its data. Plumbline opens it, checks both seals, makes the report again and compares its text with this one.",
	"sealed.carries.not": "This file does not carry its data: it can be checked only against the milestone itself.",
} as const;
