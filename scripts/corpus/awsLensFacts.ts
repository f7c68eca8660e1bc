/** What was read of an AWS custom lens, in the shape of its expected file: the risk of every kind of selection. */
import { riskOf } from "../../src/domain/judge/kinds/ruleRisk.ts";
import type { AwsLens, AwsQuestion } from "../../src/parse/aws-lens/awsLens.ts";

type Counts = Record<string, number>;

const counted = (risks: (string | null)[]): Counts => {
	const counts: Counts = {};
	for (const risk of risks) counts[risk ?? "noRuleMatched"] = (counts[risk ?? "noRuleMatched"] ?? 0) + 1;
	return counts;
};

/** `sampled` are the selections that the expected file names: they are judged anew. */
export function awsLensFacts({ schemaVersion, name, pillars }: AwsLens, expected: Readonly<Record<string, unknown>>): object {
	const questions = pillars.flatMap((pillar) => pillar.questions);
	return {
		...{ schemaVersion, name },
		pillars: pillars.map(({ id, questions: asked }) => ({ id, questions: asked.map((question) => question.id) })),
		totals: {
			questions: questions.length,
			choices: questions.reduce((sum, { choices }) => sum + choices.length, 0),
			none: counted(questions.map((question) => risk(question, []))),
			all: counted(questions.map((question) => risk(question, idsOf(question)))),
		},
		questions: Object.fromEntries(questions.map((question) => [question.id, questionFacts(question, expected)])),
	};
}

const idsOf = ({ choices }: AwsQuestion): string[] => choices.map(({ id }) => id);

const risk = ({ rules }: AwsQuestion, selected: string[]) => riskOf(rules, new Set(selected));

function questionFacts(question: AwsQuestion, expected: Readonly<Record<string, unknown>>): object {
	const ids = idsOf(question);
	const none = question.choices.find(({ isNoneOfThese }) => isNoneOfThese)?.id ?? null;
	return {
		choices: ids.length,
		noneOfThese: none,
		none: risk(question, []),
		all: risk(question, ids),
		allExceptNoneOfThese: risk(
			question,
			ids.filter((id) => id !== none),
		),
		single: Object.fromEntries(ids.map((id) => [id, risk(question, [id])])),
		allBut: Object.fromEntries(ids.map((id) => [id, risk(question, without(ids, id))])),
		sampled: sampledOf(expected, question.id).map((selected) => ({ selected, risk: risk(question, selected) })),
		overAllSubsets: counted(subsetsOf(ids).map((selected) => risk(question, selected))),
	};
}

const without = (ids: string[], id: string): string[] => ids.filter((other) => other !== id);

/** All 2^n of them. */
function subsetsOf(ids: string[]): string[][] {
	return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, at) => Math.floor(bits / 2 ** at) % 2 === 1));
}

function memberOf(data: unknown, name: string): unknown {
	return typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
}

/** The selections that an expected file asks about. */
function sampledOf(expected: unknown, question: string): string[][] {
	const sampled = memberOf(memberOf(memberOf(expected, "questions"), question), "sampled");
	const entries: unknown[] = Array.isArray(sampled) ? sampled : [];
	return entries.map((entry) => {
		const selected = memberOf(entry, "selected");
		return Array.isArray(selected) ? selected.map(String) : [];
	});
}
