/** The export of the Well-Architected Review, read as Microsoft's scripts read it. */
import { type ReadExport, readExport } from "../../src/testing/readBacklog.ts";
import type { Reader } from "./reader.ts";

const header = "Category,Link-Text,Link,Priority,ReportingCategory,ReportingSubcategory,Weight,Context";
const descriptionsHeader = "Pillar,Category,Caption,Description";

const firstLine = (text: string) => text.split(/\r?\n/, 1)[0] ?? "";

/** How often each stands there. */
function countOf(words: string[]): Record<string, number> {
	return Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]));
}

/** Which report the scripts would make, told by the title. */
function reportKindOf(title: string): string {
	const named = ["Cloud Adoption", "DevOps Capability"].find((kind) => title.includes(kind));
	return named ?? (/\b(generative\s+ai|gen\s*ai|genai)\b/i.test(title) ? "GenAI" : "Well-Architected");
}

function withCounts(read: ReadExport) {
	const { workItems } = read;
	return {
		...read,
		titleContainsWellArchitected: read.firstLine.includes("Well-Architected"),
		reportKind: reportKindOf(read.firstLine),
		recommendations: workItems.length,
		perCategory: countOf(workItems.map(({ tag }) => tag)),
		perPriority: countOf(workItems.map(({ priority }) => priority)),
		epics: [...new Set(workItems.map(({ epic }) => epic))].toSorted(),
	};
}

/** The names of categories lie in a file beside the export, whatever its name. */
export const backlogReader: Reader = {
	formats: [],
	takes: ({ text }) => (text ?? "").split(/\r?\n/).some((line) => line.startsWith(header)),
	read: ({ text }, beside) =>
		withCounts(readExport(text ?? "", beside.find((other) => firstLine(other) === descriptionsHeader) ?? "")),
	judge: ({ text }) => {
		const { endMarker, workItems } = readExport(text ?? "", "");
		return { isAccepted: endMarker !== "" && workItems.length > 0, items: workItems.length };
	},
};
