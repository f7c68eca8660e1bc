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
	"sealed.carries":
		"This file carries its data. Plumbline opens it, checks both seals, makes the report again and compares its text with this one.",
	"sealed.carries.not": "This file does not carry its data: it can be checked only against the milestone itself.",

	"milestone.taken": "The milestone “{name}” is now with “{workload}”.",
	"milestone.taken.new": "The milestone “{name}” is here, and its review “{workload}” with it.",
	"milestone.taken.signed": "Both seals hold. Signed by {names}.",
	"milestone.taken.unsigned": "Both seals hold. Nobody has signed.",
	"milestone.taken.open": "Open the milestone",
	"milestone.taken.aside":
		"A version of its review was set aside on this device: save that one as a file first, so that neither takes the other's place.",

	"verify.look": "“Verify a file” shows what holds and what does not.",
	"verify.fileSealHolds.true": "The seal of the file holds: nothing was added to the sign-offs, and nothing taken away.",
	"verify.fileSealHolds.false": "The seal of the file does not hold: milestone or sign-offs are not those it was made with.",
	"verify.signature.broken": "A signature does not fit what it stands under.",
	"verify.text.identical": "The file is, byte by byte, what Plumbline makes of these data.",
	"verify.text.sameText": "The visible text is what Plumbline makes of these data; the file itself was written anew since.",
	"verify.text.differs":
		"The visible text is not what the data say. First difference, line {line}: expected “{expected}”, found “{found}”.",
	"verify.text.differs.page":
		"The visible text is not what the data say. First difference, page {page}, line {line}: expected “{expected}”, found “{found}”.",
	"verify.text.nothing": "nothing",
	"verify.text.otherVersion":
		"Another version of Plumbline ({version}) made this file and words it otherwise: only the data were checked.",
	"verify.text.notCompared": "The file has no text that could be compared: only the data were checked.",
} as const;
