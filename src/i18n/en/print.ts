/** Messages of printed reports alone: decisions, the page to sign, and what stands around every page. */
export const print = {
	"export.plan.wave": "Wave",
	"export.scenarios.measure": "Measure",
	"pdf.inPlace.intro":
		"What the answers show to be there already; beside it, whether an answer says so or somebody set it by hand.",
	"pdf.notApplicable.intro": "What this workload does not need, and what says so: the profile, an answer, or the team itself.",
	"export.decisions": "Decisions",
	"export.decisions.accept": { one: "{n} gap accepted", other: "{n} gaps accepted" },
	"export.decisions.defer": { one: "{n} gap deferred", other: "{n} gaps deferred" },
	"export.decisions.transfer": { one: "{n} gap transferred", other: "{n} gaps transferred" },
	"export.decisions.settled": { one: "{n} tension settled", other: "{n} tensions settled" },
	"export.decisions.accept.means":
		"The risk is carried as it is by the person named, until the day beside it; then somebody has to look again.",
	"export.decisions.defer.means":
		"The team means to do this work, but not now: the reason says what it waits for, and who keeps watch over it.",
	"export.decisions.transfer.means":
		"Somebody outside of the team does the work or carries the risk; here it stays open until they have closed it.",
	"export.decisions.who": "Who, and until when",
	"export.decisions.between": "Between",
	"export.signOff": "Sign-off",
	"print.unsealed":
		"This report is not that of a sealed milestone. Whoever signs below signs this paper, as the review stands on {date}.",
	"print.compare.kind": "Architecture design review · what changed",
	"print.compare.overall": "Overall: {was} before, {is} after ({move}).",
	"print.compare.before": "Before",
	"print.compare.after": "After",
	"print.compare.bars": "Upper bar before, lower bar after",
	"print.compare.read": "The pale part of a bar is what open answers could still add.",
	"print.milestone": "Milestone",
	"print.mustSign": "Must sign",
	"print.mustSign.nobody": "Nobody was named as having to sign.",
	"print.state": "Where it stands",
	"print.given": "What was decided",
	"print.who": "Name and role",
	"print.said": "Comment",
	"print.key": "Signature",
	"print.key.none": "By name alone, without a key",
	"print.pens": "To sign by hand",
	"print.date": "Date",
	"print.signature": "Signature",
	"print.seal.short": "Seal {seal}",
	"print.seal.foot": "Seal {seal}, of this file {file}",
	"print.seal.milestone": "Of the milestone",
	"print.seal.file": "Of this file",
	"print.seal.proves":
		"A seal is a SHA-256 checksum, a number that changes with every character it was made from. The first is over the review, the lens and the report as they were frozen; the second is over these and the sign-offs. Whoever noted a seal elsewhere, as in the minutes, can tell by it that nothing was changed since. A seal does not show who made it: only a signature shows a key, and nobody but its owner can say whose key that is.",
} as const;
