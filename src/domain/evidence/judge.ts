/** What the resources of a file show: the checks of a lens applied to each, and what they say together. */
import { type Asked, isOpen } from "./asked.ts";
import { holds, plainText } from "./conditions.ts";
import type { EvidenceCheck, EvidencePart, EvidenceRules, EvidenceStep } from "./evidenceRules.ts";
import type { Finding, FindingReason, FindingResource, Verdict } from "./finding.ts";
import { at, type Found, literal, objectOf, textOf } from "./found.ts";
import { askedOf, type JudgedGroups, judgedFile, wholeFile } from "./judgedFile.ts";
import type { SeenFile, SeenResource } from "./resource.ts";

/** What one resource, or the file, shows of one check. */
export interface Outcome {
	verdict: Verdict;
	isPartial: boolean;
	reason: FindingReason;
	resource: SeenResource | null;
	setting: string;
	found: Found;
}

/** A check with what each resource shows, and what they show together. */
export interface JudgedCheck {
	check: EvidenceCheck;
	verdict: Verdict;
	isPartial: boolean;
	reason: FindingReason;
	outcomes: Outcome[];
}

const verdictOf = { yes: "inPlace", no: "missing", open: "unknown", leave: "unknown" } as const;

/** Every check of the rules over one file. */
export function judgeFile(file: SeenFile, rules: EvidenceRules): JudgedCheck[] {
	const judged = judgedFile(file, rules);
	const emptyFile = objectOf(new Map(), { places: [file.mark], basis: "literal" });
	return rules.checks.map((check) => {
		const outcomes = check.parts.flatMap((part) => {
			if (part.of !== wholeFile) return judgePart(part, judged, check.combine === "some" ? ["missing", "inPlace"] : ["missing"]);
			const asked: Asked = { judged, resource: null, value: emptyFile, isOnly: true };
			return outcomeOf(part, asked, literal(file.mark, file.mark)) ?? [];
		});
		return { check, outcomes, ...together(check, outcomes, judged, rules) };
	});
}

/** What may be something else says nothing; what may not be there says nothing of what must be sure. */
function judgePart(part: EvidencePart, judged: JudgedGroups, mustBeSure: readonly Verdict[]): Outcome[] {
	const members = judged.membersOf(part.of);
	return members.flatMap(({ resource, belongs }): Outcome[] => {
		const outcome = outcomeOf(part, askedOf(resource, judged, members.length === 1), at(resource.body, part.setting));
		if (!outcome) return [];
		if (belongs !== true) return [{ ...outcome, verdict: "unknown", isPartial: false, reason: belongs.reason }];
		const isDoubtful = !resource.isCertain && mustBeSure.includes(outcome.verdict);
		return [isDoubtful ? { ...outcome, verdict: "unknown", reason: "conditionUnresolved" } : outcome];
	});
}

/** The first step whose condition holds decides; one that cannot be told leaves it open. Null: not for this part to judge. */
function outcomeOf({ steps, setting }: EvidencePart, asked: Asked, found: Found): Outcome | null {
	const { resource } = asked;
	// Written out, not copied: there are hundreds of thousands.
	const outcome = (verdict: Verdict, isPartial: boolean, reason: FindingReason): Outcome => ({
		verdict,
		isPartial,
		reason,
		resource,
		setting,
		found,
	});
	for (const step of steps) {
		const held = step.when ? holds(step.when, asked) : true;
		if (isOpen(held)) return outcome("unknown", false, held.reason);
		if (held && step.shows === "leave") return null;
		if (held) return outcome(verdictOf[step.shows], step.isPartial ?? false, reasonOf(step, found));
	}
	return outcome("unknown", false, "needsJudgement");
}

const reasonOf = (step: EvidenceStep, found: Found): FindingReason =>
	step.reason ?? (found.kind === "absent" ? "absentDefault" : "literal");

type Together = Pick<JudgedCheck, "verdict" | "isPartial" | "reason">;

/** What all outcomes of a check say together. */
function together(check: EvidenceCheck, outcomes: readonly Outcome[], judged: JudgedGroups, rules: EvidenceRules): Together {
	if (outcomes.length === 0) return { verdict: "unknown", isPartial: false, reason: whyNone(check, judged, rules) };
	if (check.combine === "twoValues") return twoValues(outcomes);
	const first = (verdict: Verdict) => outcomes.find((outcome) => outcome.verdict === verdict);
	const [good, bad, open] = [first("inPlace"), first("missing"), first("unknown")];
	const decisive = check.combine === "some" ? (good ?? open ?? bad) : (bad ?? open ?? good);
	const { verdict = "unknown", reason = "needsJudgement" } = decisive ?? {};
	const isMixed = check.combine === "every" && verdict === "missing" && good !== undefined;
	return { verdict, reason, isPartial: isMixed || (verdict === "unknown" && outcomes.some(({ isPartial }) => isPartial)) };
}

function twoValues(outcomes: readonly Outcome[]): Together {
	const sure = outcomes.filter(({ resource, verdict }) => resource?.isCertain && verdict === "inPlace");
	const values = new Set(sure.flatMap(({ found }) => plainText(textOf(found) ?? "") || []));
	return {
		isPartial: false,
		...(values.size > 1 ? { verdict: "inPlace", reason: "literal" } : { verdict: "unknown", reason: "singleRegion" }),
	};
}

function whyNone(check: EvidenceCheck, judged: JudgedGroups, rules: EvidenceRules): FindingReason {
	const names = check.parts.map(({ of }) => of).filter((of) => of !== wholeFile);
	if (names.some((name) => judged.groupOf(name).hasOutOfScope)) return "kindOutOfScope";
	const types = new Set(names.flatMap((name) => rules.groups[name]?.types ?? []).map((type) => type.toLowerCase()));
	return judged.file.switchedOff.some(({ type }) => types.has(type)) ? "notDeployed" : "noRelevantResource";
}

const resourceOf = (resource: SeenResource | null): FindingResource => {
	if (!resource) return { type: "", name: "", id: null };
	const id = resource.ids.find((own) => own.startsWith("/")) ?? null;
	return { type: resource.type, name: resource.name, id };
};

/** One finding for each resource and recommendation, of every check that some resource answers. */
export function findingsOf(checks: readonly JudgedCheck[], file: SeenFile, day: string | null): Finding[] {
	// Each resource answers many checks, and is one object for all of them.
	const known = new Map<SeenResource | null, FindingResource>();
	const resourceFor = (seen: SeenResource | null): FindingResource => {
		const told = known.get(seen) ?? resourceOf(seen);
		known.set(seen, told);
		return told;
	};
	return checks.flatMap(({ check, outcomes, verdict: together }) =>
		outcomes.flatMap(({ verdict, isPartial, reason, resource, setting, found }) =>
			check.about.map((claim): Finding => {
				// Two regions are seen in all resources together, in none alone.
				const own = check.combine === "twoValues" ? together : verdict;
				const finding: Finding = {
					about: claim.id,
					source: check.id,
					resource: resourceFor(resource),
					verdict: own,
					proof: own === "unknown" ? "hint" : own === "inPlace" ? claim.good : claim.bad,
					reason,
					basis: found.basis,
					setting,
					value: textOf(found),
					places: found.places,
					kind: file.kind,
					day,
				};
				if (isPartial) finding.isPartial = true;
				return finding;
			}),
		),
	);
}
