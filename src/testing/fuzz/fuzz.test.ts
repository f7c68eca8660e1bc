import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readers } from "../../formats/readers.ts";
import { glimpse, readerOf } from "../../parse/reader.ts";
import { seeds } from "./seeds.ts";
import { readAsInNode, targets, tryFile } from "./targets.ts";

const failures = fileURLToPath(new URL("./failures/", import.meta.url));

describe("files and edits changed by chance", { timeout: 60_000 }, () => {
	it.each(Object.keys(seeds).filter((name) => name !== "age"))("begin with sound ones: %s", async (name) => {
		for (const bytes of seeds[name] ?? []) {
			const file = glimpse(bytes, "file");
			const reader = readerOf(readers, file);
			expect(reader && (await readAsInNode(reader, file)).ok).toBe(true);
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
