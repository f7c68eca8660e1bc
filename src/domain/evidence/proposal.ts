/** What findings together propose for a requirement. Nothing changes without a person who accepts it. */
import { type RequirementSource, requirementGroups } from "../lens/requirement.ts";
import { remembered } from "../remembered.ts";
import type { Status } from "../review/review.ts";
import type { Finding } from "./finding.ts";
import type { EvidenceKind } from "./resource.ts";

/** What of a finding a proposal is made of. */
export type Weighed = Pick<Finding, "about" | "verdict" | "proof" | "hasCaveat" | "kind">;

export interface Proposal<F extends Weighed = Finding> {
	/** Id of the requirement. */
	requirement: string;
	status: Extract<Status, "inPlace" | "partial" | "missing">;
	/** All that decides proves the whole, nothing is open, and no exception is to be ruled out first. */
	isCertain: boolean;
	/** What is goes before what was planned. */
	kind: EvidenceKind;
	good: F[];
	bad: F[];
	/** What points to it and decides nothing: hints, and what could not be told. */
	open: F[];
	/** Of what was planned, where what is decides. */
	setAside: F[];
}

/** Requirements by the ids that findings name: their own, and those of their rows. */
const requirementIds = remembered(
	(lens: RequirementSource): ReadonlyMap<string, string> =>
		new Map(
			requirementGroups(lens).flatMap((group) =>
				[group.id, ...group.rows.map(({ id }) => id)].map((id) => [id, group.id] as const),
			),
		),
);

/** A finding that speaks for or against, not only of where to look. */
const decides = ({ verdict, proof }: Weighed): boolean => verdict !== "unknown" && proof !== "hint";

/** One proposal for each requirement that some finding decides, in the order of the lens. */
export function proposalsOf<F extends Weighed>(findings: readonly F[], lens: RequirementSource): Proposal<F>[] {
	const ids = requirementIds(lens);
	const byRequirement = new Map<string, F[]>();
	for (const finding of findings) {
		const id = ids.get(finding.about);
		if (id === undefined) continue;
		const known = byRequirement.get(id);
		if (known) known.push(finding);
		else byRequirement.set(id, [finding]);
	}
	return [...new Set(ids.values())].flatMap((id) => proposalOf(id, byRequirement.get(id) ?? []) ?? []);
}

function proposalOf<F extends Weighed>(requirement: string, findings: readonly F[]): Proposal<F> | null {
	const deciding = findings.filter(decides);
	const kind: EvidenceKind = deciding.some((finding) => finding.kind === "live") ? "live" : "intent";
	const counted = deciding.filter((finding) => finding.kind === kind);
	if (counted.length === 0) return null;
	const good = counted.filter(({ verdict }) => verdict === "inPlace");
	const bad = counted.filter(({ verdict }) => verdict === "missing");
	const open = findings.filter((finding) => !decides(finding) && finding.kind === kind);
	const isOpen = open.some(({ verdict }) => verdict === "unknown");
	return {
		requirement,
		status: bad.length === 0 ? "inPlace" : good.length === 0 ? "missing" : "partial",
		isCertain: !isOpen && counted.every(({ proof, hasCaveat }) => proof === "all" && !hasCaveat),
		kind,
		good,
		bad,
		open,
		setAside: deciding.filter((finding) => finding.kind !== kind),
	};
}

/** What a person said, and the findings that show something else. */
export interface EvidenceContradiction<F extends Weighed = Finding> {
	requirement: string;
	said: Status;
	findings: F[];
}

/** Where a person said that something is in place and a resource shows that it is not, or the other way round. */
export function contradictionsOf<F extends Weighed>(
	proposals: readonly Proposal<F>[],
	statusOf: (requirement: string) => Status | undefined,
): EvidenceContradiction<F>[] {
	return proposals.flatMap(({ requirement, good, bad }) => {
		const said = statusOf(requirement);
		const against = said === "inPlace" ? bad : said === "missing" && bad.length === 0 ? good : [];
		// An exception that nobody has looked at yet speaks against nobody.
		const findings = against.filter(({ hasCaveat }) => !hasCaveat);
		return said !== undefined && findings.length > 0 ? [{ requirement, said, findings }] : [];
	});
}
