/** Evidence in words, the same on every screen and in every export. */
import type { FindingReason } from "../domain/evidence/finding.ts";
import type { NotUnderstood } from "../domain/evidence/resource.ts";
import type { IgnoredRow } from "../domain/evidence/scanRow.ts";
import type { StandingFinding } from "../domain/evidence/standing.ts";
import type { EvidenceFigure } from "../domain/report/evidenceFigure.ts";
import type { MessageKey, Phrases } from "./phrases.ts";

const formats: Record<string, MessageKey> = {
	"arm-template": "evidence.format.arm-template",
	"terraform-plan": "evidence.format.terraform-plan",
	"terraform-state": "evidence.format.terraform-state",
	"resource-graph": "evidence.format.resource-graph",
	"resource-graph-csv": "evidence.format.resource-graph",
	"rest-list": "evidence.format.rest-list",
	"az-resource-show": "evidence.format.az-resource-show",
	"az-resource-list": "evidence.format.az-resource-list",
	azqr: "evidence.format.azqr",
	advisor: "evidence.format.advisor",
	policy: "evidence.format.policy",
	psrule: "evidence.format.psrule",
	wara: "evidence.format.wara",
	defender: "evidence.format.defender",
};

const reasons: Record<FindingReason, MessageKey> = {
	literal: "evidence.reason.literal",
	absentDefault: "evidence.reason.absentDefault",
	mayBeDefinedElsewhere: "evidence.reason.mayBeDefinedElsewhere",
	defaultDependsOnPrivateLink: "evidence.reason.defaultDependsOnPrivateLink",
	defaultDependsOnManagedNetwork: "evidence.reason.defaultDependsOnManagedNetwork",
	firewallDeniesEndpointOpen: "evidence.reason.firewallDeniesEndpointOpen",
	incompleteEncryption: "evidence.reason.incompleteEncryption",
	zonesNotSet: "evidence.reason.zonesNotSet",
	zonesNotInFile: "evidence.reason.zonesNotInFile",
	needsJudgement: "evidence.reason.needsJudgement",
	liveHasNoOrigin: "evidence.reason.liveHasNoOrigin",
	hiddenByOlderVersion: "evidence.reason.hiddenByOlderVersion",
	awaitsApproval: "evidence.reason.awaitsApproval",
	parameterWithoutValue: "evidence.reason.parameterWithoutValue",
	unresolvedExpression: "evidence.reason.unresolvedExpression",
	conditionUnresolved: "evidence.reason.conditionUnresolved",
	noRelevantResource: "evidence.reason.noRelevantResource",
	notDeployed: "evidence.reason.notDeployed",
	kindOutOfScope: "evidence.reason.kindOutOfScope",
	singleRegion: "evidence.reason.singleRegion",
	exempt: "evidence.reason.exempt",
	suppressed: "evidence.reason.suppressed",
	computeTypeUnknown: "evidence.reason.computeTypeUnknown",
	parameterDecides: "evidence.reason.parameterDecides",
	ruleError: "evidence.reason.ruleError",
	stateUnknown: "evidence.reason.stateUnknown",
};

const whys: Record<NotUnderstood["why"] | IgnoredRow["reason"], MessageKey> = {
	linkedTemplate: "evidence.why.linkedTemplate",
	noType: "evidence.why.noType",
	tooMany: "evidence.why.tooMany",
	partialChange: "evidence.why.partialChange",
	unknownType: "evidence.why.unknownType",
	incompleteList: "evidence.why.incompleteList",
	notAResource: "evidence.why.notAResource",
	brokenBody: "evidence.why.brokenBody",
	brokenRow: "evidence.why.brokenRow",
	unknownTable: "evidence.why.unknownTable",
	notMapped: "evidence.why.notMapped",
	otherSchema: "evidence.why.otherSchema",
	parameterWithoutValue: "evidence.reason.parameterWithoutValue",
	cutByDepth: "evidence.why.cutByDepth",
	unknownColumn: "evidence.why.unknownColumn",
	kindOutOfScope: "evidence.why.kindOutOfScope",
	neverChecked: "evidence.why.neverChecked",
	typeNotDeployed: "evidence.why.typeNotDeployed",
	duplicate: "evidence.why.duplicate",
	notEvaluated: "evidence.why.notEvaluated",
	ruleError: "evidence.why.ruleError",
	emptyRow: "evidence.why.emptyRow",
	truncatedRow: "evidence.why.truncatedRow",
};

/** A word of a file in our words; one that is not known stands as it is. */
function worded(words: Record<string, MessageKey>, word: string, { t }: Phrases): string {
	const key = Object.hasOwn(words, word) ? words[word] : undefined;
	return key ? t(key) : word;
}

/** What kind of file it is. */
export const formatText = (format: string, phrases: Phrases): string =>
	worded(formats, Object.hasOwn(formats, format) ? format : (format.split("-")[0] ?? format), phrases);

/** Why something was not understood. */
export const whyText = (why: string, phrases: Phrases): string => worded(whys, why, phrases);

type Told = Pick<StandingFinding, "reason" | "proof" | "verdict" | "isPartial" | "hasCaveat" | "isByAbsence" | "kind">;

/** A part of a name that a parameter without a value stands for; files that came in earlier have its scope with it. */
const parameterInName = /‹(?:parameter \d+\.)?([^‹›\d][^‹›]*)›/g;

/** The name of a resource. Where a template leaves it to a parameter without a value, that is said; empty: the file as a whole. */
export function resourceText(name: string, { t }: Pick<Phrases, "t">): string {
	if (name === "") return t("evidence.wholeFile");
	const [, place] = /^… \((.+)\)$/.exec(name) ?? [];
	if (place !== undefined) return t("evidence.unnamed", { place });
	const parameters = new Set([...name.matchAll(parameterInName)].map(([, parameter = ""]) => parameter));
	if (parameters.size === 0) return name;
	const shown = name.replace(parameterInName, "‹$1›");
	const [first = ""] = parameters;
	if (shown === `‹${first}›`) return t("evidence.parameterName", { parameter: first });
	return t("evidence.parametersInName", { name: shown, n: parameters.size });
}

/** Which file would tell a parameter of a template, by the name that the two share. */
export const parametersFileOf = (template: string): string =>
	`${(template.split("/").at(-1) ?? template).split(".")[0] ?? template}.parameters.json`;

/** How far a finding goes: why, what it proves, and what is to be borne in mind. */
export function findingNote(finding: Told, phrases: Phrases): string {
	const { t } = phrases;
	const parts = [
		t(`evidence.${finding.kind}`),
		finding.verdict !== "unknown" && t(`evidence.proof.${finding.proof}`),
		finding.isPartial && t("evidence.partial"),
		finding.isByAbsence ? t("evidence.byAbsence") : finding.reason !== "literal" && worded(reasons, finding.reason, phrases),
		finding.hasCaveat && t("evidence.caveat"),
	];
	return parts.filter(Boolean).join(" · ");
}

/** The setting with its value, or that it is not set; empty: nothing but the place tells it. */
export function settingText(
	{ setting, value, reason }: { setting: string; value: string | null; reason: string },
	{ t }: Pick<Phrases, "t">,
): string {
	if (setting === "") return "";
	if (value !== null) return t("contradiction.setting", { setting, value });
	return reason === "absentDefault" ? t("contradiction.notSet", { setting }) : setting;
}

interface Placed {
	/** Name of the file. */
	file: string;
	place: string;
	/** Counted from 1; 0 where the place has none. */
	line: number;
}

/** A row of a table in words; any other place as the file has it. */
export function rowText(place: string, { t }: Pick<Phrases, "t">): string {
	const [, sheet, row] = rowPlace.exec(place) ?? [];
	return row === undefined ? place : [sheet, t("evidence.row", { row })].filter(Boolean).join(", ");
}

/** `row 3`, or in a workbook `Sheet, row 3`. */
const rowPlace = /^(?:(.+), )?row (\d+)$/;

/** Where something stands: its file, with the line, the row of a table, or the place as the file has it. */
export function placeText({ file, place, line }: Placed, { t }: Pick<Phrases, "t">): string {
	if (line > 0) return t("contradiction.line", { file, line });
	const [, sheet = "", row] = /^(?:(.+) )?row (\d+)$/.exec(place) ?? [];
	if (row !== undefined) return t("contradiction.row", { file: [file, sheet].filter(Boolean).join(", "), row });
	return place === "" ? file : t("contradiction.place", { file, place });
}

/** How much of what is known files confirm, people vouch for and nobody does; with what waits and what grew old. */
export function evidenceSummary({ share, proposed, askedAgain }: EvidenceFigure, { t }: Phrases): string {
	const parts = [
		t("evidence.share", share),
		proposed.length > 0 && t("evidence.waiting", { n: proposed.length }),
		askedAgain.length > 0 && t("evidence.askedAgain", { n: askedAgain.length }),
	];
	return parts.filter(Boolean).join(" ");
}

/** Where the accepted status of a requirement comes from: each file with its place and day; empty: it is from no file, or holds no more. */
export function evidenceFrom(requirement: string, evidence: EvidenceFigure | undefined, { t, date }: Phrases): string {
	const from = evidence?.accepted.find((one) => one.requirement === requirement)?.from ?? [];
	const told = from.map(({ name, place, day }) =>
		t("evidence.report.on", { place: placeText({ file: name, place, line: 0 }, { t }), day: date(day) }),
	);
	return told.join("; ");
}

/** What evidence says of one requirement: that it confirms it, proposes otherwise, or is no longer fresh; empty: nothing. */
export function evidenceMark(requirement: string, evidence: EvidenceFigure | undefined, { t }: Pick<Phrases, "t">): string {
	if (!evidence) return "";
	if (evidence.confirmed.includes(requirement)) return t("evidence.mark.confirmed");
	const proposal = evidence.proposed.find((one) => one.requirement === requirement);
	if (proposal) return t("evidence.mark.proposed", { status: t(`status.inside.${proposal.status}`) });
	return evidence.askedAgain.includes(requirement) ? t("evidence.mark.stale") : "";
}
