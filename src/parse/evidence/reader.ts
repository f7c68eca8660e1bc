import { tryParse } from "../json.ts";
import type { Reader } from "../reader.ts";
import type { EvidenceFile } from "./readEvidence.ts";
import { tellKind } from "./tellKind.ts";
import { withoutComments } from "./withoutComments.ts";

/** Columns that reports of scanners in CSV have; a web page in one line may name any of them. */
const columns = /^(?!<)[^\n]{0,4000}(?:recommendation|compliancestate|resourceid|rulename|subscription)[^\n]{0,4000}[,;]/i;

/** The first line of a table of resources, as Resource Graph Explorer hands it out; neither a web page in one line. */
const resourceColumns =
	/^(?!<)(?=[^\n]{0,4000}(?:^|[,;\t"])id(?:[,;\t"\r\n]))(?=[^\n]{0,4000}(?:^|[,;\t"])(?:type|properties(?:_\w{1,200})?)(?:[,;\t"\r\n]))/i;

/** The list of an archive's entries stands at its end (APPNOTE 6.3.10, 4.3.6); that of a workbook is much shorter than this. */
const listLength = 1_000_000;

/** A template, plan or output with comments, which JSON itself does not have. */
function isCommented(text: string): boolean {
	if (!/^(?:[[{]|\/[/*])/.test(text) || !/\/[/*]/.test(text)) return false;
	const parsed = tryParse(withoutComments(text).trimStart());
	return parsed !== null && tellKind(parsed.value) !== null;
}

const isWorkbook = (bytes: Uint8Array): boolean =>
	new TextDecoder("latin1").decode(bytes.subarray(-listLength)).includes("xl/workbook.xml");

/** How resources are set up, and what scanners say of them. */
export const evidenceReader: Reader<{ kind: "evidence"; file: EvidenceFile }> = {
	id: "evidence",
	makes: "evidence",
	label: "reader.evidence",
	accepts: [".json", ".csv", ".xlsx", "application/json", "text/csv"],
	recognises: ({ bytes, json, head, text }) => {
		if (json !== undefined) return tellKind(json) !== null;
		if (head.startsWith("PK\u0003\u0004")) return isWorkbook(bytes);
		return columns.test(text) || resourceColumns.test(text) || isCommented(text);
	},
	load: async () => {
		const { readEvidence } = await import("./readEvidence.ts");
		return ({ bytes, name }) => {
			const read = readEvidence(bytes, name);
			return read.ok ? { ok: true, value: { kind: "evidence", file: read.value } } : read;
		};
	},
};
