/** A stream of a file, compressed by our own means, so that the same content gives the same bytes in every browser. */
import { zlibSync } from "fflate";
import { binaryString } from "../../binaryString.ts";
import type { Internals } from "./internals.ts";

/** Writes it as an object; `entries` stand in its dictionary. Its number, which may be reserved before. */
export function writeStream(file: Internals, bytes: Uint8Array, entries = "", reserved = 0): number {
	const packed = binaryString(zlibSync(bytes, { level: 9 }));
	const stream = reserved > 0 ? file.newObjectDeferredBegin(reserved, true) : file.newObject();
	file.write(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>`);
	for (const line of ["stream", packed, "endstream", "endobj"]) file.write(line);
	return stream;
}
