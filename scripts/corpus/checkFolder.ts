import { backlogReader } from "./backlogReader.ts";
import { type Case, casesOf, type Texts } from "./cases.ts";
import { differences } from "./differences.ts";
import type { Reader } from "./reader.ts";

const readers: readonly Reader[] = [backlogReader];

/** What came of a folder: how many files are expected something of, were compared and agree; where the others differ. */
export interface Outcome {
	name: string;
	cases: number;
	compared: number;
	agreeing: number;
	faults: string[];
}

const readerOf = (text: string | null | undefined) => (text ? readers.find(({ takes }) => takes(text)) : undefined);

/** Members of an expected file that speak of the file, not of what is in it. */
const aside = ["file", "about"];

function faultsOf({ kind, expectation, file }: Case, text: string, reader: Reader, texts: Texts): string[] {
	if (kind === "expected") {
		const wanted = Object.fromEntries(Object.entries(expectation).filter(([member]) => !aside.includes(member)));
		const beside = [...texts].flatMap(([name, other]) => (name === file || other === null ? [] : [other]));
		return differences(wanted, reader.read(text, beside));
	}
	const { isAccepted, items } = reader.judge(text);
	const wanted = { isAccepted: expectation.expect !== "reject", items: expectation.expectItems ?? items };
	return differences(wanted, { isAccepted, items });
}

/** Compares each file of a folder that something is expected of with what the reader of its format reads. */
export function checkFolder(name: string, texts: Texts): Outcome {
	const cases = casesOf(texts);
	const isRead = [...texts.values()].some(readerOf);
	const results = cases.flatMap((one) => {
		const text = texts.get(one.file);
		if (text === undefined) return isRead ? [[`${one.file}: there is no such file`]] : [];
		const reader = readerOf(text);
		return reader && text !== null ? [faultsOf(one, text, reader, texts).map((fault) => `${one.file}: ${fault}`)] : [];
	});
	const agreeing = results.filter((faults) => faults.length === 0).length;
	return { name, cases: cases.length, compared: results.length, agreeing, faults: results.flat() };
}
