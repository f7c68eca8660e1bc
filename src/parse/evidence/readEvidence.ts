/** A file of evidence, told by its content: resources, values for a template, or results of a scanner. */
import type { Scan } from "../../domain/evidence/scanRow.ts";
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { decodeText } from "../foreign/decodeText.ts";
import { unreadEncoding } from "../foreign/encodingOf.ts";
import { parseJson } from "../json.ts";
import { short } from "../problems.ts";
import { type ResourceTable, readResourceTable } from "./azure/resourceTable.ts";
import { readCsvScan, readJsonScan, readRowsScan } from "./scans/readScan.ts";
import { readWorkbook } from "./scans/workbook.ts";
import { type EvidenceFormat, isObject, memberOf, ofRows, type RefusedFormat, tellKind } from "./tellKind.ts";
import { endOfText, withoutComments } from "./withoutComments.ts";

/** Plans of large estates; reading one takes a few seconds. */
const largestEvidence = 100 * 1024 * 1024;

export type EvidenceFile =
	| { kind: "resources"; format: EvidenceFormat; data: unknown }
	/** Of a table of text. */
	| { kind: "table"; format: EvidenceFormat; table: ResourceTable }
	/** Of a template, by their names. */
	| { kind: "parameters"; format: EvidenceFormat; values: unknown }
	| { kind: "scan"; format: EvidenceFormat; scan: Scan };

const refusals: Record<RefusedFormat, () => Problem> = {
	azMlShow: () => problem("azMlOutput", "", {}),
	azqrRules: () => problem("azqrRules", "", {}),
	psruleSummary: () => problem("psruleSummary", "", {}),
	policySummary: () => problem("policySummary", "", {}),
	terraformFile: () => problem("terraformFile", "", {}),
	sarif: () => problem("psruleOther", "", { found: "SARIF" }),
};

const isRefused = (kind: EvidenceFormat | RefusedFormat): kind is RefusedFormat => Object.hasOwn(refusals, kind);

/** What a file holds, or what stands against it. Its name tells the day of a report that has none, nothing else. */
export function readEvidence(bytes: Uint8Array, name: string): Result<EvidenceFile> {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const workbook = readWorkbook(bytes, name);
		return workbook.ok ? success({ kind: "scan", format: "azqr-xlsx", scan: workbook.value }) : workbook;
	}
	const decoded = decodeText(bytes, largestEvidence);
	if (!decoded.ok) return decoded;
	// Read as UTF-8, letters of UTF-16 without its mark have zeros between them.
	const unread = decoded.value.text.startsWith("\0", 1) || decoded.value.text.startsWith("\0") ? unreadEncoding(bytes) : null;
	if (unread) return failure(problem("otherEncoding", "", { found: unread, offset: bytes.indexOf(0) }));
	const text = decoded.value.text.replace(/^\uFEFF/, "");
	// Bicep has comments, too: what comes after them tells.
	const isJson = /^\s*[[{]/.test(/^\s*\//.test(text) ? withoutComments(text) : text);
	return isJson ? readJsonEvidence(text, name) : readTextEvidence(text, name);
}

function readJsonEvidence(text: string, name: string): Result<EvidenceFile> {
	const parsed = parseLarge(text);
	if (!parsed.ok) return planLog.test(text) ? failure(refusals.terraformFile()) : parsed;
	const data = parsed.value;
	const kind = tellKind(data);
	if (kind === null) return failure(problem("noEvidence", "", { found: topLevelOf(data) }));
	if (isRefused(kind)) return failure(refusals[kind]());
	if (kind === "arm-parameters")
		return success({ kind: "parameters", format: kind, values: isObject(data) ? memberOf(data, "parameters") : null });
	const scan = readJsonScan(data, kind, name);
	return success(scan ? { kind: "scan", format: kind, scan } : { kind: "resources", format: kind, data });
}

/** The log of `terraform plan -json`: a line of JSON for each step, none of them the plan. */
const planLog = /^\s*\{"@level":/;

/** Words that lines of Bicep, Terraform and YAML begin with. */
const codeWords =
	/^[ \t]*(?:(?:resource|provider|terraform|variable|module|locals|data|output|targetScope|param|var|using)\b|\$schema:|name:|type:|---[ \t]*\r?$)/m;

function readTextEvidence(text: string, name: string): Result<EvidenceFile> {
	const report = readCsvScan(text, name);
	if (report) return success({ kind: "scan", ...report });
	const table = readResourceTable(text);
	if (table) return success(ofTable(table));
	if (yamlOutcome.test(text.slice(0, 20_000))) return failure(problem("psruleOther", "", { found: "YAML" }));
	const columns = columnsOf(text);
	if (columns) return failure(problem("unknownColumns", "", { found: short(columns) }));
	const [found = ""] = codeWords.exec(text.slice(0, 5000)) ?? [];
	const word = short(found.trim());
	return failure(
		word === ""
			? problem("noEvidence", "", { found: short(text.trim().slice(0, 60).replace(/\s+/g, " ")) })
			: problem("codeSource", "", { found: word }),
	);
}

/** Resources, or what Advisor or Policy says of some: their tables of Resource Graph have the same columns. */
function ofTable(table: ResourceTable): EvidenceFile {
	const kind = ofRows(table.rows.map(({ raw }) => raw));
	return kind === null ? { kind: "table", format: "resource-graph-csv", table } : { kind: "scan", ...readRowsScan(table, kind) };
}

/** Outcomes of PSRule in YAML. */
const yamlOutcome = /^[ \t-]*outcome: *(?:Pass|Fail|Error|None)\b/m;

/** The first line of a table of at least three columns, which the next line has, too; null: it is none. */
function columnsOf(text: string): string | null {
	const [first = "", second = ""] = text.replace(/^sep=.\r?\n/i, "").split(/\r?\n/, 2);
	const count = (line: string, separator: string) => line.split(separator).length - 1;
	const isTable = [",", ";", "\t"].some((one) => count(first, one) > 1 && count(second, one) >= count(first, one));
	return isTable && !/^\s*(?:param|var|resource|#|\/\/)/.test(first) ? first.trim() : null;
}

/** Deeper files overflow the stack of whoever walks them. Templates nest five levels for each module. */
const deepest = 128;

/** JSON without a look at each sign where the browser takes it: plans are large. */
function parseLarge(text: string): Result<unknown> {
	if (depthOf(text) > deepest) return parseJson(text);
	try {
		return success(JSON.parse(text));
	} catch {
		// A template may have comments; what is wrong with anything else is told by its own text.
		return parseJson(withoutComments(text));
	}
}

/** How deep brackets nest outside of texts. */
function depthOf(text: string): number {
	let [depth, most] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === 0x22) at = endOfText(text, at);
		else if (sign === 0x7b || sign === 0x5b) depth += 1;
		else if (sign === 0x7d || sign === 0x5d) depth -= 1;
		if (depth > most) most = depth;
	}
	return most;
}

/** The top level in the signs of JSON; of a list with that of its first entry. */
function topLevelOf(data: unknown): string {
	if (Array.isArray(data)) return isObject(data[0]) ? short(`[${topLevelOf(data[0])}]`) : "[…]";
	return isObject(data) ? short(`{ ${Object.keys(data).slice(0, 6).join(", ")} }`) : "…";
}
