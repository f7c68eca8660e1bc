/** For tests: what reports of scanners say of a workspace, in short. */
import type { Finding } from "../domain/evidence/finding.ts";
import { findingsOfScan } from "../domain/evidence/scan.ts";
import { readEvidence } from "../parse/evidence/readEvidence.ts";
import { builtInRules } from "./builtInEvidence.ts";

export const utf8 = (text: string) => new TextEncoder().encode(text);

const file = (data: unknown) => utf8(typeof data === "string" ? data : JSON.stringify(data));

/** The findings of a report, by the rules of the built-in lens. */
export function scanOf(data: unknown, name = "report.json", computeTypes?: ReadonlyMap<string, string>) {
	const read = readEvidence(data instanceof Uint8Array ? data : file(data), name);
	if (!read.ok || read.value.kind !== "scan") throw new Error(JSON.stringify(read));
	return { format: read.value.format, ...findingsOfScan(read.value.scan, builtInRules, computeTypes) };
}

/** Why a file is refused. */
export const problemOf = (data: unknown): string => {
	const read = readEvidence(data instanceof Uint8Array ? data : file(data), "x");
	return read.ok ? "" : (read.problems[0]?.code ?? "");
};

const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers";

/** The id of a workspace. */
export const space = (name: string) => `${group}/Microsoft.MachineLearningServices/workspaces/${name}`;

export const short = ({ about, source, resource, verdict, proof, hasCaveat, places }: Finding) =>
	[resource.name, source, about, verdict, proof, ...(hasCaveat ? ["caveat"] : []), places[0]].join(" ");
