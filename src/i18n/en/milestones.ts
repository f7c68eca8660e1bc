/** Messages of sign-off: the check before it, milestones, seals and what people decided. */
export const milestones = {
	"signOff.title": "Sign-off",
	"signOff.lead": "Freeze what you agreed on as a milestone, and let those who answer for it sign.",
	"signOff.steps": "How it goes",
	"signOff.step.check": "Look through the check",
	"signOff.step.check.text":
		"It lists what is open, does not fit together or has no owner. Errors forbid a sign-off, warnings do not.",
	"signOff.step.freeze": "Freeze a milestone",
	"signOff.step.freeze.text": "Review, lens and report are kept as they are today, under a seal that shows any later change.",
	"signOff.step.sign": "Sign it",
	"signOff.step.sign.text": "Each person approves, sets conditions or rejects. What comes later is compared with it.",
	"signOff.state.unsigned": "Nobody has signed",
	"signOff.state.waits": "Waits for {names}",
	"signOff.state.approved": "Approved",
	"signOff.state.approvedWithConditions": "Approved with conditions",
	"signOff.state.rejected": "Rejected",
	"signOff.progress": "{signed} of {required} required signatures",

	"preClose.title": "Check before sign-off",
	"preClose.rule": "A sign-off is possible with warnings, not with errors.",
	"preClose.none": "Nothing stands against a sign-off.",
	"preClose.errors": "Errors",
	"preClose.warnings": "Warnings",
	"preClose.hints": "Hints",
	"preClose.error": { one: "{n} error", other: "{n} errors" },
	"preClose.warning": { one: "{n} warning", other: "{n} warnings" },
	"preClose.hint": { one: "{n} hint", other: "{n} hints" },
	"preClose.pair": "{title} – and “{other}”",
	"preClose.contradiction": {
		one: "Two statements contradict each other",
		other: "{n} pairs of statements contradict each other",
	},
	"preClose.acceptance": {
		one: "An accepted risk lacks its reason, its approver or its last day",
		other: "{n} accepted risks lack their reason, their approver or their last day",
	},
	"preClose.expired": { one: "An accepted risk is past its last day", other: "{n} accepted risks are past their last day" },
	"preClose.unanswered": { one: "{n} question is not answered in full", other: "{n} questions are not answered in full" },
	"preClose.unknown": { one: "{n} requirement is unknown", other: "{n} requirements are unknown" },
	"preClose.disagree": {
		one: "{n} requirement in place does not fit with another",
		other: "{n} requirements in place do not fit with others",
	},
	"preClose.unassigned": {
		one: "{n} high risk has no owner or no due date",
		other: "{n} high risks have no owner or no due date",
	},
	"preClose.noReason": {
		one: "{n} requirement is set to not applicable without a reason",
		other: "{n} requirements are set to not applicable without a reason",
	},
	"preClose.guess": { one: "{n} answer is a guess", other: "{n} answers are guesses" },
	"preClose.flagged": { one: "{n} question is flagged to come back to", other: "{n} questions are flagged to come back to" },
	"preClose.askAgain": {
		one: "{n} question waits to be confirmed, since the lens changed there",
		other: "{n} questions wait to be confirmed, since the lens changed there",
	},
	"preClose.winner": {
		one: "{n} gap left open does not say what won over it, or why",
		other: "{n} gaps left open do not say what won over them, or why",
	},
	"preClose.tension": { one: "{n} tension has no note", other: "{n} tensions have no note" },

	"freeze.title": "Freeze a milestone",
	"freeze.hint":
		"Review, lens and report are kept as they stand on {date}, on this device. Nothing in them can be changed afterwards without breaking the seal.",
	"freeze.name": "Name",
	"freeze.name.example": "Such as: Design review, November",
	"freeze.name.missing": "Give the milestone a name.",
	"freeze.errors": {
		one: "The check has {n} error: you can freeze this as a record, but nobody could sign it.",
		other: "The check has {n} errors: you can freeze this as a record, but nobody could sign it.",
	},
	"freeze.do": "Freeze",
	"freeze.done": "“{name}” is frozen under the seal {seal}.",
	"freeze.open": "Open it and sign",

	"signers.title": "Who has to sign?",
	"signers.hint": "A milestone waits for these people. Say it before you freeze: it is part of what is sealed.",
	"signers.more": "Change who takes part",
	"signers.none": "Say in the profile who takes part",

	"milestones.title": "Milestones",
	"milestones.name": "Name",
	"milestones.day": "Date",
	"milestones.removed": "“{name}” is removed.",
	"milestones.failed":
		"This browser cannot keep or seal milestones here. Seals need a secure address (https, or this very computer) and storage that is not blocked.",
	"milestones.unreadable": {
		one: "{n} milestone on this device cannot be read by this version of Plumbline. It stays as it is.",
		other: "{n} milestones on this device cannot be read by this version of Plumbline. They stay as they are.",
	},

	"seal.title": "Seal",
	"seal.copy": "Copy the seal",
	"seal.copied": "Copied",
	"seal.notCopied": "Select the text to copy it",
	"seal.broken": "The seal does not hold",
} as const;
