/** For tests of every writer: texts that try to be markup, formulas or structure, in every place where a person can type. */
import type { Answer } from "../domain/review/answer.ts";
import type { Decision } from "../domain/review/decision.ts";
import type { Given } from "../domain/review/given.ts";
import type { Review } from "../domain/review/review.ts";

/** Every text of the review that a person can type, by one and the same text. */
export const everywhere =
	(text: string) =>
	(review: Review): Review => ({
		...review,
		label: text,
		workload: { ...review.workload, name: text, owner: text, description: text },
		participants: review.participants.map((participant) => ({ ...participant, name: text, role: text })),
		answers: mapEntries(review.answers, (answer) => typedAnswer(answer, text)),
		decisions: mapEntries(review.decisions, (decision) => typedDecision(decision, text)),
		...(review.evidence?.given && {
			evidence: { ...review.evidence, given: review.evidence.given.map((given) => typedGiven(given, text)) },
		}),
		tensionNotes: mapEntries(review.tensionNotes, () => text),
		votes: review.votes.map((voter) => ({ ...voter, name: text })),
		sheets: review.sheets.map((sheet) => ({
			...sheet,
			assessor: text,
			answers: mapEntries(sheet.answers, (answer) => typedAnswer(answer, text)),
		})),
		planning: {
			...review.planning,
			scenarios: review.planning.scenarios.map((scenario) => ({ ...scenario, name: text })),
			adopted: review.planning.adopted && { ...review.planning.adopted, name: text },
		},
	});

const typedAnswer = (answer: Answer, text: string): Answer => ({
	...answer,
	choice: answer.choice?.kind === "notApplicable" ? { kind: "notApplicable", reason: text } : answer.choice,
	note: text,
	links: [text],
	owner: text,
	decision: text,
	dissent: text,
});

const typedGiven = (given: Given, text: string): Given => ({
	...given,
	text,
	...(given.file && { file: { ...given.file, name: text } }),
});

const typedDecision = (decision: Decision, text: string): Decision => ({
	...decision,
	owner: text,
	note: text,
	decision: text,
	reason: text,
	approver: text,
	compensating: text,
	wonWhy: text,
});

const mapEntries = <V>(record: Record<string, V>, map: (value: V) => V): Record<string, V> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** One of each kind of trouble: a formula, its full-width twin, markup, table and fence signs, the marker that ends a table. */
export const hostileTexts = [
	'=HYPERLINK("http://evil.example","x")',
	"＝1+1",
	"+1",
	"-2+3",
	"@SUM(A1)",
	"\t=1",
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"</script><h1>x</h1>",
	"a | b | c",
	"```\n# not a heading",
	"`code` **bold** [x](javascript:alert(1))",
	"--,,",
	"ends in --",
	'quote " and \\ slash',
	"line one\r\nline two",
	"\u202Egnp.exe\u202C \u200B",
	"😀 👩‍👩‍👧‍👦 café",
	"; DROP TABLE, x",
	"%0aBEGIN:VEVENT",
];
