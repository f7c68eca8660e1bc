/** For tests: the export read as Microsoft's scripts read it, written from their rules alone and independent of the writer. */
import Papa from "papaparse";

export interface WorkItem {
	title: string;
	tag: string;
	epic: string;
	link: string;
	weight: string;
	priority: string;
	risk: string;
}

export interface ReadExport {
	firstLine: string;
	/** Line numbers from 1. */
	headerLine: number;
	endMarkerLine: number;
	endMarker: string;
	reportScores: Record<string, string>;
	workItems: WorkItem[];
}

const headerText = "Category,Link-Text,Link,Priority,ReportingCategory,ReportingSubcategory,Weight,Context";

const cells = (line: string): string[] => Papa.parse<string[]>(line).data[0] ?? [];

/** `descriptions` is the file of category descriptions that lies beside the scripts. */
export function readExport(text: string, descriptions: string): ReadExport {
	const lines = text.split(/\r?\n/);
	const start = lines.findIndex((line) => line.includes(headerText));
	const marker = lines.find((line) => line.includes("--,,")) ?? "";
	const end = lines.indexOf(marker);
	const names = cells(lines[start] ?? "");
	const rows = lines
		.slice(start + 1, end)
		.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at] ?? "", cell])));
	const epics = epicsOf(rows, descriptions);
	return {
		firstLine: lines[0] ?? "",
		headerLine: start + 1,
		endMarkerLine: end + 1,
		endMarker: marker,
		reportScores: scoresOf(lines.slice(3, 9)),
		workItems: rows.map((row) => workItemOf(row, epics)),
	};
}

function workItemOf(row: Record<string, string>, epics: Map<string, string>): WorkItem {
	const { Category = "", Link = "", Weight = "", ReportingCategory = "" } = row;
	const [priority, risk] = ranked(Weight);
	return {
		title: row["Link-Text"] ?? "",
		tag: Category,
		epic: epics.get(ReportingCategory) ?? "",
		link: Link,
		weight: Weight,
		priority,
		risk,
	};
}

/** The comparison is by characters, as that of text in PowerShell. */
function ranked(weight: string): [string, string] {
	if (weight > "80") return ["1", "1 - High"];
	if (weight > "60") return ["2", "1 - High"];
	return weight > "30" ? ["3", "2 - Medium"] : ["4", "3 - Low"];
}

/** Keyed by the reporting category alone: the caption of the pillar's category that begins with it, else itself. */
function epicsOf(rows: Record<string, string>[], descriptions: string): Map<string, string> {
	const known = Papa.parse<Record<string, string>>(descriptions, { header: true }).data;
	return new Map(
		rows.map(({ Category = "", ReportingCategory = "" }) => {
			const named = ReportingCategory === "" ? "Defender for Cloud" : ReportingCategory;
			const match = known.find(({ Pillar, Category: category = "" }) => Pillar === Category && category.startsWith(named));
			return [ReportingCategory, match?.Caption ?? named];
		}),
	);
}

function scoresOf(lines: string[]): Record<string, string> {
	const wanted = ["overall", "Reliability", "Security", "Cost Optimization", "Operational Excellence", "Performance Efficiency"];
	return Object.fromEntries(
		wanted.flatMap((name) => {
			const line = lines.find((candidate) => candidate.includes(name));
			return line ? [[name, (line.split(",")[2] ?? "").replaceAll("'", "").split("/")[0] ?? ""]] : [];
		}),
	);
}
