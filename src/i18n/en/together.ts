/** Messages of several assessors: sheets that go out and come back, how far they agree, and the consensus. */
export const together = {
	"sheet.name": "{name} – sheet of {assessor}",
	"sheet.opened": "“{name}” is now in the list: a sheet to answer on your own.",
	"sheet.begun": "“{name}” is in the list already; you can go on where you were.",
	"sheet.toQuestions": "Answer the questions",
	"sheet.received": "{assessor}'s sheet is now with “{name}”.",
	"sheet.toTogether": "Compare the sheets",
	"sheet.former": "“{name}” has a sheet of {assessor} already, from {date}. Shall this one take its place?",
	"sheet.replace": "Replace the former sheet",
	"sheet.keepFormer": "Keep the former sheet",
	"sheet.elsewhere":
		"This is what {assessor} answered for “{name}”. The review it belongs to is not on this device: open the sheet where that review is, or open a file of that review here first.",
	"sheet.otherLens": "“{name}” is judged by the lens “{own}”; this sheet answers the lens “{found}”.",
	"sheet.otherVersion": "It answers version {found} of the lens, the review names version {own}: compare with care.",
	"together.agreement": "Agreement",
	"together.said": "Who said what",
	"together.consensus": "Consensus",
	"together.sum": "Mean agreement is {mean}; {same} of the {compared} requirements that can be compared are seen alike.",
	"together.sum.one": "Agreement can be told once a second sheet has come in.",
	"together.sum.nothing": "No requirement has a status on two sheets yet, so nothing can be compared.",
} as const;
