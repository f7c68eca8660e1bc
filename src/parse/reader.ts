/** What a row of the table of readers says, and the look at a file by which one is chosen: content decides, never a name. */
import type { Result } from "../domain/result.ts";
import type { MessageKey } from "../i18n/phrases.ts";
import { decodeText } from "./foreign/decodeText.ts";
import { collectWarnings, type Read, type Warn } from "./foreign/warning.ts";
import { tryParse } from "./json.ts";

/** A file as its readers look at it. */
export interface Glimpse {
	bytes: Uint8Array;
	/** Of the file, for what its content does not say: a language, a day. */
	name: string;
	/** The first 1,024 bytes, one sign each. */
	head: string;
	/** The text, blanks before it left out; empty where it is none that can be read, or archived. */
	text: string;
	/** What the text holds as JSON; undefined where it is none or nests too deep. */
	json: unknown;
}

/** What becomes of a file that is opened: each screen says which of these it takes. "any": what it holds says so, once it is decrypted. */
export type Makes = "review" | "lens" | "evidence" | "any";

/** A row of the table of readers. Its code loads when a file of its kind is opened. */
export interface Reader<T = unknown> {
	id: string;
	makes: Makes;
	/** What such files are called, in the plural. Rows with one name are told as one. */
	label: MessageKey;
	/** Endings and media types by which a browser offers such files. */
	accepts: readonly string[];
	recognises: (file: Glimpse) => boolean;
	load: () => Promise<(file: Glimpse, warn: Warn) => Result<T> | Promise<Result<T>>>;
}

/** A look at a file; nothing of it is changed. */
export function glimpse(bytes: Uint8Array, name: string): Glimpse {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
	const decoded = decodeText(bytes, bytes.length);
	const text = decoded.ok && !decoded.value.text.includes("\0") ? decoded.value.text.trimStart() : "";
	return { bytes, name, head, text, json: /^[[{]/.test(text) ? tryParse(text)?.value : undefined };
}

/** The first row that recognises a file. */
export const readerOf = <T>(table: readonly Reader<T>[], file: Glimpse): Reader<T> | undefined =>
	table.find(({ recognises }) => recognises(file));

/** What a reader finds in a file, with what is irregular in it. */
export async function readWith<T>({ load }: Reader<T>, file: Glimpse): Promise<Result<Read<T>>> {
	const { warn, warnings } = collectWarnings();
	if (isUtf16(file.bytes)) warn("utf16", "", {});
	const read = await (await load())(file, warn);
	return read.ok ? { ok: true, value: { value: read.value, warnings: warnings() } } : read;
}

/** Text in UTF-16 begins with a mark of its own. */
export const isUtf16 = ([first, second]: Uint8Array): boolean =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The names of what a table reads, each once. */
export const labelsOf = (table: readonly Reader[]): MessageKey[] => [...new Set(table.map(({ label }) => label))];

/** What a browser is to offer where files of these rows are asked for. */
export const acceptOf = (table: readonly Reader[]): string => [...new Set(table.flatMap(({ accepts }) => accepts))].join(",");
