/** Results of scanners and of Azure's own reports: which row shows what of which recommendation. */
import type { ScanEntry } from "../review/evidence.ts";
import { holds } from "./conditions.ts";
import type { EvidenceClaim, EvidenceRules, ScanRule } from "./evidenceRules.ts";
import type { Finding, FindingReason, Verdict } from "./finding.ts";
import { objectOf, scalar } from "./found.ts";
import { askedOf, judgedFile } from "./judgedFile.ts";
import type { SeenFile, SeenResource } from "./resource.ts";
import type { CheckRow, IgnoredRow, ListedResource, Scan, ScanRow } from "./scanRow.ts";
import { indexRules } from "./scanRules.ts";

export interface ScanFindings {
	findings: Finding[];
	ignored: IgnoredRow[];
	/** The oldest day among the rows that give findings. */
	day: string | null;
}

interface Said {
	verdict: Verdict;
	reason: FindingReason;
}

const unknownBy = (reason: FindingReason): Said => ({ verdict: "unknown", reason });
/** What a row says under its rule; null: nothing. */
function said(row: ScanRow, rule: ScanRule, computeTypes: ReadonlyMap<string, string>): Said | null {
	if (row.state === "error" || row.state === "notEvaluated") return null;
	if (row.state === "exempt" || row.state === "suppressed") return unknownBy(row.state);
	if (row.state === "other") return unknownBy("stateUnknown");
	const { parameter, goodNeedsCompute } = rule;
	if (parameter && row.parameters?.get(parameter.name.toLowerCase())?.toLowerCase() !== parameter.is.toLowerCase()) {
		return unknownBy("parameterDecides");
	}
	if (row.state === "bad") return { verdict: "missing", reason: "literal" };
	const computeType = computeTypes.get(row.resource.id ?? "");
	const isOther = goodNeedsCompute !== undefined && computeType?.toLowerCase() !== goodNeedsCompute.toLowerCase();
	return isOther ? unknownBy("computeTypeUnknown") : { verdict: "inPlace", reason: "literal" };
}

/** What an exemption of the scanner would name. */
const entryOf = ({ source, ids: [id = ""], assignment }: ScanRow): ScanEntry => ({
	scanner: source,
	id,
	...(assignment && { assignment: assignment.id }),
	...(assignment?.reference && { reference: assignment.reference }),
});

function findingOf(row: ScanRow, rule: ScanRule, claim: EvidenceClaim, { verdict, reason }: Said, title: string): Finding {
	return {
		about: claim.id,
		source: rule.id,
		resource: row.resource,
		verdict,
		proof: verdict === "unknown" ? "hint" : verdict === "inPlace" ? claim.good : claim.bad,
		...(verdict === "missing" && rule.hasCaveat && { hasCaveat: true }),
		reason,
		basis: "literal",
		...((row.state === "bad" || row.state === "exempt") && { entry: entryOf(row) }),
		setting: title,
		value: null,
		places: [row.place],
		kind: row.kind,
		day: row.day,
	};
}

/** An entry of a source as a reader finds it there: its id, and its title. */
const entryText = ({ ids: [id], title }: Pick<ScanRow, "ids" | "title">): string =>
	[...new Set([id, title])].filter(Boolean).join(" ");

/** What makes two findings one: resource, recommendation and entry. */
const keyOf = ({ resource, about, source }: Finding): string =>
	JSON.stringify([
		resource.id ?? [resource.subscription ?? "", resource.resourceGroup ?? "", resource.name.toLowerCase()],
		about,
		source,
	]);

const worst: Verdict[] = ["missing", "unknown", "inPlace"];

/** How many other places a finding names. */
const mostOthers = 20;

/** The same said twice is one finding: the worse one, with the other places. */
function withoutTwice(findings: readonly Finding[], ignored: IgnoredRow[]): Finding[] {
	const known = new Map<string, Finding>();
	const twice = new Set<string>();
	for (const finding of findings) {
		const key = keyOf(finding);
		const former = known.get(key);
		if (!former) {
			known.set(key, finding);
			continue;
		}
		const [first, second] =
			worst.indexOf(finding.verdict) < worst.indexOf(former.verdict) ? [finding, former] : [former, finding];
		const others = [...(first.alsoFrom ?? []), ...second.places, ...(second.alsoFrom ?? [])];
		known.set(key, { ...first, alsoFrom: others.slice(0, mostOthers) });
		twice.add(second.places[0] ?? "");
	}
	for (const place of twice) ignored.push({ place, reason: "duplicate" });
	return [...known.values()];
}

/** Kinds of resources that the lens is not about, as its groups tell them. */
function outOfScope(rules: EvidenceRules): (listed: ListedResource) => boolean {
	const file: SeenFile = { kind: "live", resources: [], switchedOff: [], notUnderstood: [], mark: "" };
	const judged = judgedFile(file, rules);
	const groups = Object.values(rules.groups).filter((group) => group.outOfScope !== undefined);
	return ({ resource, kind }) => {
		const origin = { places: [], basis: "literal" } as const;
		const body = objectOf(new Map([["kind", scalar(kind, origin)]]), origin);
		const seen: SeenResource = { type: resource.type, name: resource.name, place: "", isCertain: true, ids: [], body };
		const isMeant = (types: readonly string[]) => types.some((type) => type.toLowerCase() === resource.type);
		return groups.some(
			({ types, outOfScope: condition }) =>
				isMeant(types) && condition && holds(condition, askedOf(seen, judged, false)) === true,
		);
	};
}

/** In place because a full report that lists the resource does not name it among those that fail. */
function byAbsence(
	scan: Scan,
	rule: ScanRule,
	check: CheckRow,
	failing: ReadonlySet<string>,
	isOutside: (id: string) => boolean,
): ScanRow[] {
	const types = new Set(rule.queriedTypes?.map((type) => type.toLowerCase()));
	return (scan.inventory ?? []).flatMap(({ resource }): ScanRow[] => {
		const { id, type } = resource;
		if (id === null || !types.has(type) || isOutside(id) || failing.has(`${rule.id} ${id}`)) return [];
		return [
			{
				source: "azqr",
				ids: check.ids,
				title: check.title,
				resource,
				state: "good",
				place: check.place,
				day: null,
				kind: "live",
			},
		];
	});
}

/** The findings of a report; `computeTypes` are those that other files show, by id in lower case. */
export function findingsOfScan(
	scan: Scan,
	rules: EvidenceRules,
	computeTypes: ReadonlyMap<string, string> = new Map(),
): ScanFindings {
	const find = indexRules(rules.scans);
	const ignored = [...scan.ignored];
	const isOut = outOfScope(rules);
	const outside = new Set([
		...scan.leftOut,
		...(scan.inventory ?? []).filter(isOut).flatMap(({ resource }) => resource.id ?? []),
	]);
	const failing = new Set<string>();
	const findings: Finding[] = [];
	const add = (row: ScanRow, isByAbsence: boolean) => {
		const rule = find(row.source, row.ids, row.title);
		const reason = !rule
			? "notMapped"
			: rule.isNeverChecked
				? "neverChecked"
				: outside.has(row.resource.id ?? "")
					? "kindOutOfScope"
					: null;
		const says = rule && reason === null ? said(row, rule, computeTypes) : null;
		if (!rule || !says) {
			const why = reason ?? (row.state === "error" ? "ruleError" : "notEvaluated");
			ignored.push({ place: row.place, what: entryText(row), reason: why });
			return;
		}
		if (says.verdict === "missing") failing.add(`${rule.id} ${row.resource.id}`);
		const own = rule.about.map((claim) => findingOf(row, rule, claim, says, row.title ?? rule.id));
		findings.push(...own.map((finding): Finding => (isByAbsence ? { ...finding, isByAbsence } : finding)));
	};
	for (const row of scan.rows) add(row, false);
	for (const check of scan.checks) {
		const rule = find("azqr", check.ids, check.title);
		const what = entryText(check);
		if (!rule || rule.isNeverChecked) ignored.push({ place: check.place, what, reason: rule ? "neverChecked" : "notMapped" });
		else if (!check.wasRun) ignored.push({ place: check.place, what, reason: "typeNotDeployed" });
		else for (const row of byAbsence(scan, rule, check, failing, (id) => outside.has(id))) add(row, true);
	}
	const unique = withoutTwice(findings, ignored);
	const days = unique.flatMap(({ day }) => day ?? []).toSorted();
	const dated = unique.map((finding) => ({ ...finding, day: finding.day ?? scan.day }));
	return { findings: dated, ignored, day: days[0] ?? scan.day };
}
