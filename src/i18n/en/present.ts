/** Messages of the presentation, beside those it shares with the questions. */
export const present = {
	"present.leave": "Leave",
	"present.previous": "Previous",
	"present.next": "Next",
	"present.progress": "Answered so far",
	"present.answers": "Answers",
	"present.decision": "Decision",
	"present.decision.placeholder": "What was decided, in a sentence",
	"present.dissent": "Who disagreed, and why",
	"present.dissent.placeholder": "Name and reason: it is kept with the answer",
	"present.nothing": "This lens has no questions to present.",
} as const;
