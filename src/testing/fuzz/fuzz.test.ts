import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBackup } from "../../formats/backup-json/readBackup.ts";
import { readers } from "../../formats/readers.ts";
import { glimpse, readerOf } from "../../parse/reader.ts";
import { randomFrom } from "./draw.ts";
import { repeated } from "./repeat.ts";
import { largeSeeds, seeds } from "./seeds.ts";
import { nthTry, readAsInNode, targets, tryFile } from "./targets.ts";

const failures = fileURLToPath(new URL("./failures/", import.meta.url));

describe("files and edits changed by chance", { timeout: 60_000 }, () => {
	it.each(Object.keys(seeds).filter((name) => name !== "age" && name !== "backup"))("begin with sound ones: %s", async (name) => {
		for (const bytes of [...(seeds[name] ?? []), ...(largeSeeds[name] ?? [])]) {
			const file = glimpse(bytes, "file");
			const reader = readerOf(readers, file);
			expect(reader && (await readAsInNode(reader, file)).ok).toBe(true);
		}
	});

	it("begin with a sound backup", () => {
		const [backup] = seeds.backup ?? [];
		const read = readBackup(new TextDecoder().decode(backup));
		expect(read.ok && [read.value.unreadable, read.value.irregular]).toEqual([[], []]);
	});

	it("are the same for a seed and a number, and of every kind", () => {
		const drawn = Array.from({ length: 2000 }, (_, n) => nthTry(1, n));
		expect(Array.from({ length: 2000 }, (_, n) => nthTry(1, n))).toEqual(drawn);
		expect(new Set(drawn.map(({ target }) => target.name)).size).toBeGreaterThan(targets.length - 2);
		expect(new Set([...drawn, nthTry(2, 0)].map(({ number }) => number)).size).toBe(2001);
	});

	it("grow by a piece that is repeated, the same for a seed, and no more than a reader is to take in time", () => {
		for (const [plain] of Object.values(seeds).filter(([file]) => file && file.length < 100_000)) {
			const grown = Array.from({ length: 20 }, (_, seed) => repeated(plain ?? new Uint8Array(), randomFrom(seed)));
			expect(Buffer.compare(repeated(plain ?? new Uint8Array(), randomFrom(7)), grown[7] ?? new Uint8Array())).toBe(0);
			const sizes = grown.map(({ length }) => length - (plain?.length ?? 0));
			expect(Math.max(...sizes)).toBeGreaterThan(10_000);
			expect(Math.max(...sizes)).toBeLessThan(1024 * 1024);
		}
	});

	it.each(targets.map(({ name }) => name))("are read or refused, and can be worked with: %s", async (name) => {
		const target = targets.find((one) => one.name === name);
		for (let seed = 0; seed < (name === "pdf" ? 5 : 40); seed += 1) await target?.attempt(seed).run();
	});

	it("are so where they once were not", async () => {
		for (const name of readdirSync(failures).filter((file) => file.endsWith(".bin")))
			await tryFile(new Uint8Array(readFileSync(`${failures}${name}`)));
	});
});
