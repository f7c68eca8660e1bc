import { backlogReader } from "./backlogReader.ts";
import { type Case, type CorpusFile, casesOf, type Files } from "./cases.ts";
import { differences } from "./differences.ts";
import { evidenceReader } from "./evidenceReader.ts";
import { foreignReader } from "./foreignReader.ts";
import { judgedAs } from "./judgedAs.ts";
import type { Reader } from "./reader.ts";
import { scanReader } from "./scanReader.ts";

const readers: readonly Reader[] = [backlogReader, evidenceReader, scanReader, foreignReader];

/** What came of a folder: how many files are expected something of, were compared and agree; where the others differ. */
export interface Outcome {
	name: string;
	cases: number;
	compared: number;
	agreeing: number;
	faults: string[];
}

/** By the format that an index names, else by content. */
function readerOf({ kind, expectation }: Case, file: CorpusFile): Reader | undefined {
	const named = kind === "listed" && readers.find(({ formats }) => formats.includes(String(expectation.format)));
	return named || readers.find(({ takes }) => takes(file));
}

/** Members of an expected file that speak of the file, not of what is in it. */
const aside = ["file", "about"];

async function faultsOf({ kind, expectation }: Case, file: CorpusFile, reader: Reader, files: Files): Promise<string[]> {
	if (kind === "expected" && reader.compare) return reader.compare(file, expectation, files);
	if (kind === "expected" && reader.read) {
		const wanted = Object.fromEntries(Object.entries(expectation).filter(([member]) => !aside.includes(member)));
		const beside = [...files.values()].flatMap(({ name, text }) => (name === file.name || text === null ? [] : [text]));
		return differences(wanted, await reader.read(file, beside, wanted));
	}
	const { wanted, found } = judgedAs(expectation, await reader.judge(file));
	return differences(wanted, found);
}

/** Compares each file of a folder that something is expected of with what the reader of its format reads. */
export async function checkFolder(name: string, files: Files): Promise<Outcome> {
	const cases = casesOf(files);
	const isRead = [...files.values()].some((file) => readers.some(({ takes }) => takes(file)));
	const results: string[][] = [];
	for (const one of cases) {
		const file = files.get(one.file);
		const reader = file && readerOf(one, file);
		if (file === undefined && isRead) results.push([`${one.file}: there is no such file`]);
		if (reader) results.push((await faultsOf(one, file, reader, files)).map((fault) => `${one.file}: ${fault}`));
	}
	const agreeing = results.filter((faults) => faults.length === 0).length;
	return { name, cases: cases.length, compared: results.length, agreeing, faults: results.flat() };
}
