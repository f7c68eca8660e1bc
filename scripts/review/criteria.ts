/** What a pipeline asks of a review, each by an option of its own. */
import { preClose } from "../../src/domain/milestone/preClose.ts";
import { knownPercent } from "../../src/domain/report/knownWeight.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { Criterion } from "./resultSchema.ts";

interface Check {
	/** What stands after the option in the help; null: it takes no value. */
	value: string | null;
	help: string;
	judge: (report: Report, wanted: string) => Omit<Criterion, "name" | "wanted">;
}

const atLeast = (found: number, wanted: string) => ({ found: String(found), holds: found >= Number(wanted) });
const atMost = (found: number, wanted: string) => ({ found: String(found), holds: found <= Number(wanted) });

/** Every criterion by its option. */
export const checks: Record<string, Check> = {
	"min-score": {
		value: "POINTS",
		help: "the low end of the overall score is at least so many",
		judge: ({ overall }, wanted) => atLeast(overall?.lowShown ?? 0, wanted),
	},
	"min-pillar": {
		value: "POINTS",
		help: "the low end of every pillar's score is at least so many",
		judge: ({ pillars }, wanted) => atLeast(Math.min(...pillars.map(({ score }) => score?.lowShown ?? 100)), wanted),
	},
	"max-high": {
		value: "COUNT",
		help: "at most so many high risks are open",
		judge: ({ risks }, wanted) => atMost(risks.high, wanted),
	},
	"min-known": {
		value: "PERCENT",
		help: "at least so much of the severity weight is known",
		judge: (report, wanted) => atLeast(knownPercent(report), wanted),
	},
	"min-confirmed": {
		value: "PERCENT",
		help: "evidence confirms at least so much of what is known",
		judge: ({ evidence }, wanted) => atLeast(evidence?.share.confirmed ?? 0, wanted),
	},
	"no-contradictions": {
		value: null,
		help: "nothing said speaks against a file of evidence, unless somebody says why",
		judge: ({ contradictions }) => {
			const found = contradictions.filter((one) => one.kind === "evidence" && one.reason === "");
			return { found: found.map(({ requirement }) => requirement).join(" "), holds: found.length === 0 };
		},
	},
	fresh: {
		value: null,
		help: "no file of evidence is older than the team's limit, and there is one",
		judge: ({ evidence }) => {
			const stale = (evidence?.files ?? []).filter(({ isStale }) => isStale).map(({ name }) => name);
			return { found: evidence ? stale.join(" ") : "no evidence", holds: evidence !== undefined && stale.length === 0 };
		},
	},
	signable: {
		value: null,
		help: "the check before sign-off finds no error",
		judge: (report) => {
			const errors = preClose(report, []).filter(({ level }) => level === "error");
			return { found: [...new Set(errors.map(({ code }) => code))].join(" "), holds: errors.length === 0 };
		},
	},
};

/** The criteria that were asked for, judged. */
export const judged = (report: Report, asked: readonly [name: string, wanted: string][]): Criterion[] =>
	asked.flatMap(([name, wanted]) => {
		const check = checks[name];
		return check ? [{ name, wanted, ...check.judge(report, wanted) }] : [];
	});
