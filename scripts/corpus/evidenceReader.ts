/** Evidence: what the checks say of templates, plans and outputs, compared with what is expected of each. */
import { type JudgedCheck, judgeFile } from "../../src/domain/evidence/judge.ts";
import { readResources } from "../../src/parse/evidence/readResources.ts";
import { tellKind } from "../../src/parse/evidence/tellKind.ts";
import type { CorpusFile, Files } from "./cases.ts";
import { rules, verdictWords } from "./evidenceRules.ts";
import { psruleFaults } from "./psruleOutcomes.ts";
import type { Reader } from "./reader.ts";

interface Expected {
	verdict: string;
	partial?: boolean;
	alsoAcceptable?: string[];
}

function faultOf(key: string, wanted: Expected, judged: JudgedCheck | undefined): string[] {
	if (!judged) return [`${key}: there is no such check`];
	const verdict = verdictWords[judged.verdict];
	const isPartial = wanted.partial !== true || judged.isPartial || verdict !== wanted.verdict;
	const words = [wanted.verdict, ...(wanted.alsoAcceptable ?? [])];
	if (words.includes(verdict) && isPartial) return [];
	const part = wanted.partial ? " in part" : "";
	return [`${key}: expected ${wanted.verdict}${part}, read ${verdict}${judged.isPartial ? " in part" : ""} (${judged.reason})`];
}

const parsed = (text: string | null | undefined): unknown => {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return null;
	}
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The verdicts over a file, with the parameters file that the expectation names. */
function judgeText(text: string | null, parameters: string | null | undefined): JudgedCheck[] {
	const seen = readResources(parsed(text), parameters ? parsed(parameters) : null, rules.terraform);
	return seen ? judgeFile(seen, rules) : [];
}

function compare({ text }: CorpusFile, expectation: Readonly<Record<string, unknown>>, files: Files): string[] {
	const { input, expected, format, rules: outcomes } = expectation;
	if (format === "psrule-outcomes" && Array.isArray(outcomes)) return psruleFaults(outcomes, judgeText(text, null));
	const named = isRecord(input) ? input.parametersFile : null;
	const checks = judgeText(text, typeof named === "string" ? files.get(named)?.text : null);
	const wanted = Object.entries((isRecord(expected) ? expected : {}) as Record<string, Expected>);
	return wanted.flatMap(([key, one]) =>
		faultOf(
			key,
			one,
			checks.find(({ check }) => check.id === key),
		),
	);
}

const formats = [
	"arm-template",
	"terraform-plan",
	"terraform-state",
	"resource-graph",
	"rest-list",
	"az-resource-show",
	"az-resource-list",
];

export const evidenceReader: Reader = {
	formats: [],
	takes: ({ text }) => formats.includes(tellKind(parsed(text)) ?? ""),
	compare,
	judge: ({ text }) => {
		const seen = readResources(parsed(text), null, rules.terraform);
		return { isAccepted: seen !== null, items: seen?.resources.length ?? 0 };
	},
};
