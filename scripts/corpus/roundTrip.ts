/** Every lens of a folder written in every format and read again: it is the same, or what is lost is said. */
import type { Loss } from "../../src/domain/draft/loss.ts";
import { exportLens, lensWriters } from "../../src/formats/lensWriters.ts";
import { type ReadLens, readLens } from "../../src/parse/foreign/readLens.ts";
import type { Files } from "./cases.ts";
import { foreignReader } from "./foreignReader.ts";

export interface RoundTrips {
	/** Lenses that were read. */
	lenses: number;
	/** By format: how many came back the same to the letter. The others say what is lost. */
	whole: Record<string, number>;
	/** A file of ours that is not whole, or one that our own reader refuses. */
	faults: string[];
}

/** Lenses that are refused, and files that are none, are left out. */
export async function roundTrips(files: Files): Promise<RoundTrips> {
	const found: RoundTrips = { lenses: 0, whole: {}, faults: [] };
	for (const file of files.values()) {
		if (!foreignReader.takes(file)) continue;
		const read = await readLens(file.bytes, file.name);
		if (!read.ok) continue;
		found.lenses += 1;
		for (const { id } of lensWriters) {
			const losses = await lossesAs(id, read.value).catch((error: unknown) => String(error));
			if (typeof losses === "string") found.faults.push(`${file.name} as ${id}: ${losses}`);
			else if (losses.length === 0) found.whole[id] = (found.whole[id] ?? 0) + 1;
			else if (id === "plumbline") found.faults.push(`${file.name}: lost ${losses.map(({ what }) => what).join(", ")}`);
		}
	}
	return found;
}

async function lossesAs(format: string, { origin: { licence, attribution }, ...lens }: ReadLens): Promise<Loss[]> {
	const writer = lensWriters.find(({ id }) => id === format);
	if (!writer) throw new Error(`no writer of ${format}`);
	const { losses } = await exportLens({ ...lens, licence, attribution }, writer, { day: "2026-01-01", tell: () => "note" });
	return losses;
}

/** A folder as one line. */
export function roundTripLine({ lenses, whole }: RoundTrips): string {
	const told = lensWriters.map(({ id }) => `${id} ${whole[id] ?? 0}`).join(", ");
	return `  of ${lenses} lenses, written and read again, the same to the letter: ${told}; of the others it is said what is lost`;
}
