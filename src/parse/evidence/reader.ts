import type { Reader } from "../reader.ts";
import type { EvidenceFile } from "./readEvidence.ts";
import { tellKind } from "./tellKind.ts";

/** Columns that reports of scanners in CSV have. */
const columns = /^[^\n]{0,4000}(?:recommendation|compliancestate|resourceid|rulename|subscription)[^\n]{0,4000}[,;]/i;

/** How resources are set up, and what scanners say of them. */
export const evidenceReader: Reader<{ kind: "evidence"; file: EvidenceFile }> = {
	id: "evidence",
	makes: "evidence",
	label: "reader.evidence",
	accepts: [".json", ".csv", ".xlsx", "application/json", "text/csv"],
	recognises: ({ json, head, text }) =>
		json === undefined ? head.startsWith("PK\u0003\u0004") || columns.test(text) : tellKind(json) !== null,
	load: async () => {
		const { readEvidence } = await import("./readEvidence.ts");
		return ({ bytes, name }) => {
			const read = readEvidence(bytes, name);
			return read.ok ? { ok: true, value: { kind: "evidence", file: read.value } } : read;
		};
	},
};
