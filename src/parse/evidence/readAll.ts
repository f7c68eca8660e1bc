/** Several files of evidence together: a template with its parameters, reports with what other files show of their resources. */
import type { EvidenceRules } from "../../domain/evidence/evidenceRules.ts";
import type { Finding } from "../../domain/evidence/finding.ts";
import { at, textOf } from "../../domain/evidence/found.ts";
import { findingsOf, judgeFile } from "../../domain/evidence/judge.ts";
import type { NotUnderstood, SeenFile } from "../../domain/evidence/resource.ts";
import { findingsOfScan } from "../../domain/evidence/scan.ts";
import type { IgnoredRow } from "../../domain/evidence/scanRow.ts";
import type { Problem } from "../../domain/result.ts";
import { readTable } from "./azure/readOutput.ts";
import { type EvidenceFile, readEvidence } from "./readEvidence.ts";
import { readResources } from "./readResources.ts";
import { type EvidenceFormat, isObject, memberOf } from "./tellKind.ts";

export interface NamedBytes {
	name: string;
	bytes: Uint8Array;
	/** Day on which the file was made, as YYYY-MM-DD, where nothing in it tells one. */
	day: string | null;
}

/** What one file shows. */
export interface FileEvidence {
	name: string;
	/** Null where it cannot be read. */
	format: EvidenceFormat | null;
	/** Why it cannot be read; then it shows nothing. */
	problems: Problem[];
	findings: Finding[];
	notUnderstood: NotUnderstood[];
	ignored: IgnoredRow[];
	/** The parameters file that was applied to it. */
	parameters: string | null;
}

interface Opened {
	name: string;
	day: string | null;
	file: EvidenceFile | null;
	problems: Problem[];
}

/** What each file shows, in their order; a parameters file alone shows nothing. */
export function readAllEvidence(
	files: readonly NamedBytes[],
	rules: EvidenceRules,
	onRead: (done: number) => void = () => {},
): FileEvidence[] {
	const opened = files.map(({ name, bytes, day }, index): Opened => {
		// A day may stand in the name of a report, never in that of its folder.
		const read = readEvidence(bytes, name.split("/").at(-1) ?? name);
		onRead(index + 1);
		return { name, day, file: read.ok ? read.value : null, problems: read.ok ? [] : read.problems };
	});
	const seen = new Map(opened.map((one) => [one, seenIn(one, parametersFor(one, opened), rules)] as const));
	const computeTypes = computeTypesIn([...seen.values()].flatMap((file) => file ?? []));
	return opened.map((one): FileEvidence => {
		const { name, problems, file, day } = one;
		const nothing = {
			name,
			format: file?.format ?? null,
			problems,
			findings: [],
			notUnderstood: [],
			ignored: [],
			parameters: null,
		};
		if (file?.kind === "scan") {
			const { findings, ignored } = findingsOfScan(file.scan, rules, computeTypes);
			return { ...nothing, findings: findings.map((finding) => ({ ...finding, day: finding.day ?? day })), ignored };
		}
		const resources = seen.get(one);
		if (!resources) return nothing;
		const findings = findingsOf(judgeFile(resources, rules), resources, day);
		const notUnderstood = [...resources.notUnderstood, ...withoutRule(resources, rules)];
		return { ...nothing, findings, notUnderstood, parameters: parametersFor(one, opened)?.name ?? null };
	});
}

/** Resources of types that no rule looks at: nothing is said of them, and that is said. */
function withoutRule({ resources }: SeenFile, { groups }: EvidenceRules): NotUnderstood[] {
	const known = new Set(Object.values(groups).flatMap(({ types }) => types.map((type) => type.toLowerCase())));
	return resources.flatMap(({ type, place }) => (known.has(type) ? [] : [{ place, what: type, why: "unknownType" as const }]));
}

function seenIn({ file }: Opened, parameters: Opened | null, rules: EvidenceRules): SeenFile | null {
	if (file?.kind === "table") return readTable(file.table);
	if (file?.kind !== "resources") return null;
	const values = parameters?.file?.kind === "parameters" ? { parameters: parameters.file.values } : null;
	return readResources(file.data, values, rules.terraform);
}

const stem = (name: string): string => (name.split("/").at(-1) ?? "").toLowerCase().split(".")[0] ?? "";

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** The parameters file of a template: of the same name up to the first dot, first in its folder, else the only one whose values it all declares. */
function parametersFor({ name, file }: Opened, all: readonly Opened[]): Opened | null {
	if (file?.kind !== "resources" || file.format !== "arm-template") return null;
	const candidates = all.filter((other) => other.file?.kind === "parameters" && declaresAll(file.data, other.file.values));
	const namesakes = candidates.filter((other) => stem(other.name) === stem(name));
	const beside = namesakes.filter((other) => folderOf(other.name) === folderOf(name));
	const [named, ...others] = beside.length > 0 ? beside : namesakes;
	if (named) return others.length === 0 ? named : null;
	const templates = all.filter((other) => other.file?.kind === "resources" && other.file.format === "arm-template");
	return candidates.length === 1 && templates.length === 1 ? (candidates[0] ?? null) : null;
}

function declaresAll(template: unknown, values: unknown): boolean {
	const declared = isObject(template) ? memberOf(template, "parameters") : null;
	const names = new Set(Object.keys(isObject(declared) ? declared : {}).map((name) => name.toLowerCase()));
	return isObject(values) && Object.keys(values).every((name) => names.has(name.toLowerCase()));
}

/** Kinds of compute by id, for reports that do not tell them. */
function computeTypesIn(files: readonly SeenFile[]): Map<string, string> {
	return new Map(
		files.flatMap(({ resources }) =>
			resources.flatMap(({ ids, body }) => {
				const type = textOf(at(body, "properties.computeType"));
				return type === null ? [] : ids.map((id) => [id, type] as const);
			}),
		),
	);
}
