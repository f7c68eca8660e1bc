/** Accepted risks as exemptions for the scanners that report them: what can be exempted, and what cannot and why. */
import { filesAsMoved } from "../evidence/movedResources.ts";
import { type StandingFinding, standingFindings } from "../evidence/standing.ts";
import type { GapRow } from "../judge/requirementRow.ts";
import type { Lens } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { findGroup } from "../lens/requirementIndex.ts";
import { isBeingAccepted } from "../review/decision.ts";
import type { KeptResource, ScanEntry } from "../review/evidence.ts";
import type { Review } from "../review/review.ts";
import type { Report } from "./report.ts";

/** For whom exemptions can be written. */
export const exemptionTargets = ["azqr", "psrule", "policy"] as const;

export type ExemptionTarget = (typeof exemptionTargets)[number];

/** One entry of a scanner that may fail on these resources, because the risk is accepted. */
export interface Exemption {
	/** The gap that is accepted, with reason, approver and the day by which it is reviewed. */
	gap: GapRow;
	entry: ScanEntry;
	resources: KeptResource[];
}

export type NotExemptedWhy =
	/** Reason, approver or day is missing: nothing is accepted yet. */
	| "incomplete"
	/** Its day is over. */
	| "expired"
	/** No finding of this scanner speaks against it. */
	| "notReported"
	/** The scanner exempts it already. */
	| "alreadyExempt"
	/** Findings only point to it. */
	| "hintOnly"
	/** Taken in before entries were kept, or the file has the title alone. */
	| "noEntry"
	/** The entry also speaks of gaps that nobody accepted. */
	| "others"
	/** Of a policy: the file does not tell the assignment, or the definition in its initiative. */
	| "noAssignment"
	/** Of a policy: the file does not tell the whole id of the resource. */
	| "noResource";

/** An accepted risk that a scanner goes on reporting. */
export interface NotExempted {
	gap: GapRow;
	why: NotExemptedWhy;
	/** Id of the entry; empty: none in particular. */
	entry: string;
	/** Requirements that stand in the way. */
	others: string[];
}

export interface Exemptions {
	exempted: Exemption[];
	not: NotExempted[];
}

/** What findings of the target say of one entry. */
interface Reported {
	entry: ScanEntry;
	findings: StandingFinding[];
}

/** Exemptions for one scanner, in the order of gaps. The whole review is needed: ids behind marks exempt nothing. */
export function exemptionsOf(target: ExemptionTarget, { gaps, today }: Report, lens: Lens, { evidence }: Review): Exemptions {
	const groups = requirementGroups(lens);
	const findings = standingFindings(evidence ? filesAsMoved(evidence) : []).filter((finding) => scannerOf(finding) === target);
	const requirementOf = ({ about }: StandingFinding) => findGroup(groups, about)?.id ?? about;
	const accepted = gaps.filter(({ decision }) => decision.treatment === "accept");
	const inForce = new Set(accepted.filter((gap) => reasonAgainst(gap, today) === null).map(({ id }) => id));
	const open = new Set(gaps.filter(({ id }) => !inForce.has(id)).map(({ id }) => id));
	const inTheWay = (entry: ScanEntry, resources: ReadonlySet<string>) => {
		const speaking = findings.filter((finding) => isBad(finding) && isSame(finding.entry, entry));
		const here = target === "azqr" ? speaking : speaking.filter(({ resource }) => resources.has(keyOf(resource)));
		return [...new Set(here.map(requirementOf))].filter((id) => open.has(id));
	};
	const all: Exemptions = { exempted: [], not: [] };
	for (const gap of accepted) {
		const not = (why: NotExemptedWhy, entry = "", others: string[] = []) => all.not.push({ gap, why, entry, others });
		const own = findings.filter((finding) => requirementOf(finding) === gap.id);
		const bad = own.filter(isBad);
		const against = reasonAgainst(gap, today) ?? (bad.length === 0 ? silence(own) : null);
		if (against) {
			not(against);
			continue;
		}
		for (const { entry, findings: reported } of byEntry(bad)) {
			const resources = distinct(reported.map(({ resource }) => resource));
			const others = inTheWay(entry, new Set(resources.map(keyOf)));
			const whole = target === "policy" ? resources.filter(({ id }) => isWholeId(id)) : resources;
			const named = target === "policy" ? whole.filter(({ id }) => reaches(entry.assignment ?? "", id)) : whole;
			if (entry.id === "") not("noEntry", reported[0]?.source ?? "");
			else if (others.length > 0) not("others", entry.id, others);
			else if (target === "policy" && !entry.assignment) not("noAssignment", entry.id);
			else {
				if (whole.length < resources.length) not("noResource", entry.id);
				if (named.length < whole.length) not("noAssignment", entry.id);
				if (named.length > 0) all.exempted.push({ gap, entry, resources: named });
			}
		}
	}
	return all;
}

/** Files of before entries were kept have a scanner's format and say no entry. */
const scannerOf = ({ entry, file, verdict }: StandingFinding): string =>
	entry?.scanner ?? (verdict === "missing" ? (file.format.split("-")[0] ?? "") : "");

const reasonAgainst = ({ decision, overdue }: GapRow, today: string): NotExemptedWhy | null => {
	if (isBeingAccepted(decision)) return "incomplete";
	return overdue || decision.expires < today ? "expired" : null;
};

const isBad = ({ verdict, proof }: StandingFinding): boolean => verdict === "missing" && proof !== "hint";

/** Why findings of a scanner do not speak against a requirement. */
function silence(findings: readonly StandingFinding[]): NotExemptedWhy {
	if (findings.some(({ reason }) => reason === "exempt")) return "alreadyExempt";
	return findings.some(({ verdict }) => verdict === "missing") ? "hintOnly" : "notReported";
}

const entryKey = ({ scanner, id, assignment = "", reference = "" }: ScanEntry): string =>
	JSON.stringify([scanner, id, assignment, reference]).toLowerCase();

const isSame = (one: ScanEntry | undefined, other: ScanEntry): boolean => one !== undefined && entryKey(one) === entryKey(other);

function byEntry(findings: readonly StandingFinding[]): Reported[] {
	const entries = new Map<string, Reported>();
	for (const finding of findings) {
		const entry = finding.entry ?? { scanner: "azqr", id: "" };
		const key = `${entryKey(entry)} ${entry.id === "" ? finding.source : ""}`;
		const known = entries.get(key);
		if (known) known.findings.push(finding);
		else entries.set(key, { entry, findings: [finding] });
	}
	return [...entries.values()];
}

const keyOf = ({ id, name }: KeptResource): string => id || name.toLowerCase();

const distinct = (resources: readonly KeptResource[]): KeptResource[] => [
	...new Map(resources.map((resource) => [keyOf(resource), resource])).values(),
];

/** Whether a resource lies in the scope of an assignment: one that moved may have left it. Of management groups an id does not tell. */
function reaches(assignment: string, id: string): boolean {
	const [scope = ""] = assignment.toLowerCase().split("/providers/microsoft.authorization/policyassignments/");
	return !scope.startsWith("/subscriptions/") || `${id}/`.startsWith(`${scope}/`);
}

/** A whole id in a subscription and a group; one that a scanner masked is none. */
const isWholeId = (id: string): boolean => /^\/subscriptions\/[0-9a-f]{8}-[^/]+\/resourcegroups\/[^/]+\/providers\/.+/.test(id);
