/** A file of another project as a lens of ours, with what is irregular in it: what a preview shows. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { glimpse, readerOf, readWith } from "../reader.ts";
import { lensReaders } from "../readers.ts";
import { convert } from "./convert.ts";
import type { ConvertedLens } from "./convertedLens.ts";
import type { Warning } from "./warning.ts";

export interface ReadLens extends ConvertedLens {
	warnings: Warning[];
}

/** The lens in a file; all or nothing. */
export async function readLens(bytes: Uint8Array, name: string): Promise<Result<ReadLens>> {
	const file = glimpse(bytes, name);
	const reader = readerOf(lensReaders, file);
	if (!reader) return failure(problem("notOurs", "", {}));
	const read = await readWith(reader, file);
	if (!read.ok) return read;
	const converted = convert(read.value.value.content, name);
	return converted.ok ? success({ ...converted.value, warnings: read.value.warnings }) : converted;
}
