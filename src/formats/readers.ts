/** The table of readers: all that opens, told by content in this order. Adding one is a folder and a line, here or in `src/parse/readers.ts`. */
import type { Reader } from "../parse/reader.ts";
import { type ForeignFile, foreignReaders } from "../parse/readers.ts";
import { ageReader } from "./age/reader.ts";
import { webPageReader } from "./html/reader.ts";
import { jsonReader } from "./jsonReader.ts";
import { markdownReader } from "./markdown/reader.ts";
import { pdfReader } from "./pdf/reader.ts";
import type { FileContent } from "./readFile.ts";
import { reviewZipReader } from "./reviewZipReader.ts";

/** What a file turns out to hold. */
export type AnyContent = FileContent | ForeignFile;

export const readers: readonly Reader<AnyContent>[] = [
	ageReader,
	jsonReader,
	reviewZipReader,
	pdfReader,
	markdownReader,
	...foreignReaders,
	webPageReader,
];
