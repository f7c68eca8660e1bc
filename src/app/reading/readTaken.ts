/** All that is done with the bytes of a file before it is taken in; in a worker (readingWorker.ts), since any of it may take long. */
import { readBytes } from "../../browser/files.ts";
import { type Result, success } from "../../domain/result.ts";
import { readGlimpsed } from "../../formats/readContent.ts";
import { type AnyContent, readers } from "../../formats/readers.ts";
import { convert } from "../../parse/foreign/convert.ts";
import type { Warning } from "../../parse/foreign/warning.ts";
import { glimpse, readerOf } from "../../parse/reader.ts";
import { inspect } from "../verify/inspect.ts";
import type { ReadContent, TakenContent } from "./takenContent.ts";

/** Fetching the bytes, looking at them, reading them, checking what they hold. */
const steps = 4;

/** A file of a kind that is taken in here, or what stands against it. `today`: ISO day by which sign-offs are looked at. */
export async function readTaken(
	file: File,
	today: string,
	onStep: (done: number, all: number) => void = () => {},
): Promise<Result<ReadContent>> {
	onStep(0, steps);
	const bytes = await readBytes(file);
	if (!bytes.ok) return bytes;
	onStep(1, steps);
	const glimpsed = glimpse(bytes.value, file.name);
	const reader = readerOf(readers, glimpsed);
	if (reader?.makes === "evidence") return success({ content: { kind: "evidence" }, warnings: [] });
	onStep(2, steps);
	const read = await readGlimpsed(glimpsed);
	if (!read.ok) return read;
	onStep(3, steps);
	return checked(read.value.value, read.value.warnings, { bytes: bytes.value, name: file.name, today });
}

interface Source {
	bytes: Uint8Array;
	name: string;
	today: string;
}

async function checked(content: AnyContent, warnings: Warning[], { bytes, name, today }: Source): Promise<Result<ReadContent>> {
	const done = (taken: TakenContent) => success({ content: taken, warnings });
	if (content.kind === "evidence") return done({ kind: "evidence" });
	if (content.kind === "milestone") {
		return done({ ...content, inspected: await inspect(content.file, bytes, today).catch(() => null) });
	}
	if (content.kind !== "lens") return done(content);
	const lens = convert(content.content, name);
	return lens.ok ? done({ kind: "lens", read: { ...lens.value, warnings } }) : lens;
}
