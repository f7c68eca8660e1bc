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

	"verify.look": "“Verify a sealed file” shows what holds and what does not.",
	"verify.fileSealHolds.true": "The seal of the file holds: nothing was added to the sign-offs, and nothing taken away.",
	"verify.fileSealHolds.false": "The seal of the file does not hold: milestone or sign-offs are not those it was made with.",
	"verify.signature.broken": "A signature does not fit what it stands under.",
	"verify.text.identical": "The file is, byte by byte, what Plumbline makes of these data.",
	"verify.text.sameText":
		"The text in it is what Plumbline makes of these data. The file is not the same byte by byte: what was drawn, styled or marked on top of the text was not compared.",
	"verify.text.differs":
		"The visible text is not what the data say. First difference, line {line}: expected “{expected}”, found “{found}”.",
	"verify.text.differs.page":
		"The visible text is not what the data say. First difference, page {page}, line {line}: expected “{expected}”, found “{found}”.",
	"verify.text.nothing": "nothing",
	"verify.text.otherVersion":
		"Another version of Plumbline ({version}) made this file and words it otherwise: only the data were checked.",
	"verify.text.notCompared": "The file has no text that could be compared: only the data were checked.",

	"verify.title": "Verify a sealed file",
	"verify.lead":
		"Choose a report of a milestone as PDF, web page or Markdown. It is only looked at: nothing is kept, and nothing leaves this device.",
	"verify.choose": "Choose a file",
	"verify.drop": "Or drop it anywhere on this page.",
	"verify.holds": "What can be checked holds",
	"verify.broken": { one: "{n} thing does not hold", other: "{n} things do not hold" },
	"verify.refused": "This file could not be verified",
	"verify.noSeal": "It is a file of Plumbline, but not of a milestone: it has no seal.",
	"verify.cannot": "This browser cannot check seals here. They need a secure address (https, or this very computer).",
	"verify.namesSeal": "Given on these very data: it names their seal",
	"verify.signature.none": "Given by name alone, without a key",
	"verify.signature.holds": "Signed: the signature fits what stands here",
	"verify.lens": "{lens}, hash {hash}",
	"verify.seals": "Its seals",
	"verify.noted": "A seal noted elsewhere",
	"verify.noted.hint": "From the minutes, a mail or a print. The first eight digits will do; all of them say more.",
	"verify.noted.milestone": "It is the seal of the milestone, digit by digit.",
	"verify.noted.file": "It is the seal of this file, digit by digit.",
	"verify.noted.milestoneStart": "These are the first digits of the seal of the milestone. All of them would say more.",
	"verify.noted.fileStart": "These are the first digits of the seal of this file. All of them would say more.",
	"verify.noted.neither": "It is neither the seal of the milestone nor that of this file.",
	"verify.noted.tooShort": "At least the first eight digits are needed.",
	"verify.noted.noSeal": "A seal is 64 digits from 0 to 9 and a to f.",
	"verify.proof": "What a seal proves",
	"verify.proof.seal": "That nothing was changed",
	"verify.proof.seal.text":
		"A seal is a SHA-256 checksum of all the data. Whoever noted it elsewhere can tell that this file holds the very same data.",
	"verify.proof.author": "Not who made it",
	"verify.proof.author.text":
		"Anybody can change a file and give it a new seal that holds. Only a seal that was noted elsewhere shows the difference.",
	"verify.proof.signature": "Only a signature shows a key",
	"verify.proof.signature.text":
		"It shows that whoever has the key signed this very seal. Whose key it is, only its owner can say.",
	"verify.proof.text": "What one reads is compared, too",
	"verify.proof.text.text":
		"The report is made again of the data in the file, in its language and form, and its text is compared with what the file shows.",
	"seal.open": "Not checked",

	"sealed.export": "Report as a file",
	"sealed.export.hint":
		"With its seals and who signed. PDF and web page carry the whole review inside, notes included, so that the file can be verified and opened again.",
	"sealed.export.as": "Export this milestone as {format}",
	"sealed.export.options": "Export this milestone as PDF with options…",
	"sealed.export.carries": "Markdown carries the data, too",
	"sealed.export.verify": "Verify a sealed file",
} as const;
