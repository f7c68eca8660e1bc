import { describe, expect, it } from "vitest";
import type { Look } from "../domain/milestone/lookCheck.ts";
import type { Result } from "../domain/result.ts";
import type { OpenedFile } from "../formats/carried/readCarried.ts";
import { writeCarried } from "../formats/carried/writeCarried.ts";
import { compareWithData } from "../formats/compareWithData.ts";
import { readHtml } from "../formats/html/readHtml.ts";
import { readMarkdown } from "../formats/markdown/readMarkdown.ts";
import { lookOfPdf } from "../formats/pdf/read/lookOfPdf.ts";
import { openPdf } from "../formats/pdf/read/openPdf.ts";
import { readerInNode } from "../formats/pdf/read/readPdf.ts";
import { readLook } from "../formats/readLook.ts";
import type { Making } from "../parse/making.ts";
import { checkExport } from "../seal/checkExport.ts";
import { type Inspected, outcomeOfInspected, type Verdict, verdictOf } from "../seal/verdict.ts";
import { forgedMakings } from "./forgedMaking.ts";
import { pdfChanges } from "./forgedPdf.ts";
import { type Change, markdownChanges, pageChanges, repacked } from "./forgedText.ts";
import { earlierApproval, forgeries, forgeryDay, makeGenuine } from "./forgeries.ts";
import { makeSealedFile, makingFor, type SealedFile, testVersion, writeSealed } from "./writeSealed.ts";

type Format = Making["format"];

const numbers = Array.from({ length: 10 }, (_, n) => n);
const genuine = await makeGenuine();
const files = {
	html: await makeSealedFile(genuine.rejected, makingFor("html", forgeryDay)),
	markdown: await makeSealedFile(genuine.rejected, makingFor("markdown", forgeryDay)),
	pdf: await makeSealedFile(genuine.rejected, makingFor("pdf", forgeryDay)),
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const open = async (format: Format, bytes: Uint8Array): Promise<Result<OpenedFile>> =>
	format === "pdf" ? openPdf(bytes, readerInNode) : (format === "html" ? readHtml : readMarkdown)(textOf(bytes));

/** What is made of the genuine data is made and read once. */
const remade = new Map<string, Promise<Uint8Array>>();
const looks = new Map<Uint8Array, Promise<Look>>();

function remake({ sealed }: OpenedFile, making: Making): Promise<Uint8Array> {
	const key = `${sealed.fileSeal} ${JSON.stringify(making)}`;
	const made = remade.get(key) ?? writeSealed(sealed, making);
	remade.set(key, made);
	return made;
}

function look(bytes: Uint8Array, format: Format): Promise<Look> {
	const seen = looks.get(bytes) ?? (format === "pdf" ? lookOfPdf(bytes, readerInNode) : readLook(bytes, format));
	looks.set(bytes, seen);
	return seen;
}

/** Null: it is refused. */
async function inspect(format: Format, bytes: Uint8Array): Promise<Inspected | null> {
	const read = await open(format, bytes);
	if (!read.ok) return null;
	const { sealed, data, making } = read.value;
	const madeOn = making?.day ?? "";
	const compared = await compareWithData(read.value, bytes, { remake, appVersion: testVersion, look });
	return { sealed, check: await checkExport(data, sealed), look: compared, checkedBy: testVersion, today: forgeryDay, madeOn };
}

type Seen = Verdict | "refused" | "approved";

async function seenIn(format: Format, bytes: Uint8Array): Promise<Seen> {
	const inspected = await inspect(format, bytes);
	if (!inspected) return "refused";
	const { state } = outcomeOfInspected(inspected);
	return state.kind === "approved" || state.kind === "approvedWithConditions" ? "approved" : verdictOf(inspected);
}

/** What is seen in ten variants of a kind, each another file. */
async function seenInAll(format: Format, forge: (n: number) => Promise<Uint8Array> | Uint8Array): Promise<Seen[]> {
	const forged = await Promise.all(numbers.map(forge));
	expect(new Set(forged.map((bytes) => Buffer.from(bytes).toString("latin1"))).size).toBe(numbers.length);
	const seen: Seen[] = [];
	for (const bytes of forged) seen.push(await seenIn(format, bytes));
	return seen;
}

const changed =
	({ bytes }: SealedFile, change: Change) =>
	(n: number) =>
		bytesOf(change(textOf(bytes), n));

/** The forger's data in the genuine file, or a look that they do not make. */
async function carrying({ bytes, sealed }: SealedFile, data: string): Promise<Uint8Array> {
	const text = textOf(bytes);
	return bytesOf(text.includes("```base64") ? repacked(text, () => data) : text.replace(writeCarried(sealed), () => data));
}

describe.each(Object.entries(files))("a sealed file that nobody changed: %s", (format, file) => {
	it("is unchanged, and rejected", async () => {
		const inspected = await inspect(file.making.format, file.bytes);
		expect(inspected && verdictOf(inspected)).toBe("unchanged");
		expect(inspected && outcomeOfInspected(inspected).state.kind).toBe("rejected");
		expect(file.making.format).toBe(format);
	});
});

describe("a file whose look was changed", { timeout: 120_000 }, () => {
	it.each(Object.entries(pageChanges))("is told by it, as a page: %s", async (_, change) => {
		expect(new Set(await seenInAll("html", changed(files.html, change)))).toEqual(new Set(["lookChanged"]));
	});

	it.each(Object.entries(markdownChanges))("is told by it, as Markdown: %s", async (_, change) => {
		expect(new Set(await seenInAll("markdown", changed(files.markdown, change)))).toEqual(new Set(["lookChanged"]));
	});

	it.each(Object.entries(pdfChanges))("is told by it, as a PDF: %s", async (_, change) => {
		const seen = await seenInAll("pdf", (n) => change(files.pdf.bytes, n));
		expect(new Set(seen)).toEqual(new Set(["lookChanged"]));
	});

	it.each([
		["notes and stamps on a page", ["annotation", "revision"]],
		["programs that run", ["action", "revision"]],
		["fields of a form", ["field", "revision"]],
		["links of its own", ["link", "revision"]],
		["saved once more", ["revision"]],
		["another file beside the data", ["attachment", "revision"]],
		["another page drawn", ["drawing", "revision", "text"]],
		["something drawn over a page", ["drawing", "revision"]],
		["a box over a page", ["drawing"]],
		["boxes and lines taken away", ["drawing"]],
		["text that is not seen", ["drawing"]],
		["a page cut at its edge", ["drawing", "text"]],
	])("lists what is in a PDF that its data do not make: %s", async (kind, told) => {
		const inspected = await inspect("pdf", pdfChanges[kind]?.(files.pdf.bytes, 3) ?? new Uint8Array());
		const differences = inspected?.look.kind === "changed" ? inspected.look.differences : [];
		expect(differences.map((one) => one.kind).toSorted()).toEqual(told);
	});

	it("is told by it, as a PDF: its text", async () => {
		const { sealed, making } = files.pdf;
		const { report } = sealed.milestone;
		const forge = (n: number) => {
			const milestone = { ...sealed.milestone, report: { ...report, workload: { ...report.workload, name: `Approved ${n}` } } };
			return writeSealed({ ...sealed, milestone }, making);
		};
		expect(new Set(await seenInAll("pdf", forge))).toEqual(new Set(["lookChanged"]));
	});
});

describe("a file that was made otherwise than it says", { timeout: 120_000 }, () => {
	it.each(Object.entries(forgedMakings))("is not taken for unchanged: %s", async (kind, forge) => {
		for (const format of ["html", "markdown"] as const) {
			const seen = await seenInAll(format, async (n) =>
				bytesOf(
					textOf(await carrying(files[format], writeCarried(await forge(files[format], n)))).replace("Rejected", "Approved"),
				),
			);
			expect(new Set(seen)).toEqual(new Set([kind.endsWith("as it was") ? "broken" : "unknown"]));
		}
	});
});

describe("a file whose data were changed", { timeout: 120_000 }, () => {
	const edits: Record<string, (data: string, n: number) => string> = {
		"what was decided": (data, n) =>
			data.replace('"decision":"reject"', `"decision":"${["approve", "approveWithConditions"][n % 2]}"`),
		"who decided": (data, n) => data.replaceAll('"name":"Ada"', `"name":"Ada ${n}"`),
		"what was answered": (data, n) => data.replace(/"name":"[^"]{8,}"/, `"name":"Approved ${n}"`),
		"both seals": (data, n) => data.replaceAll(/"(seal|fileSeal)":"\w\w/g, `"$1":"${(n + 16).toString(16)}`),
	};

	it.each(Object.entries(edits))("is broken, or refused: %s", async (_, edit) => {
		for (const format of ["html", "markdown"] as const) {
			const data = writeCarried(files[format].sealed);
			const forged = numbers.map((n) => edit(`${data.slice(0, -1)}${" ".repeat(n)}}`, n));
			const seen = await seenInAll(format, (n) => carrying(files[format], forged[n] ?? ""));
			expect(seen.filter((one) => one !== "broken" && one !== "refused")).toEqual([]);
		}
	});

	// Made by the app itself: byte by byte what such data make.
	it.each(Object.entries(forgeries))("is not approved where the whole file was made anew: %s", async (kind, forge) => {
		const far = kind === "a day far in the future";
		const seen = await seenInAll("markdown", async (n) => {
			const making = makingFor("markdown", far ? "9000-01-01" : forgeryDay);
			return (await makeSealedFile(await forge(genuine, n), making)).bytes;
		});
		expect(seen).not.toContain("approved");
		if (far) expect(new Set(seen)).toEqual(new Set(["broken"]));
	});

	it("cannot be told where it was made by a day before the rejection", async () => {
		for (const format of ["html", "markdown"] as const) {
			const forge = async (n: number) => {
				const early = `2026-11-${10 + n}`;
				const forged = await earlierApproval(genuine, n, early);
				const { bytes } = await makeSealedFile(forged, makingFor(format, early));
				return bytes;
			};
			expect(new Set(await seenInAll(format, forge))).toEqual(new Set(["unknown"]));
		}
	});
});
