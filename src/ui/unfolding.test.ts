import { describe, expect, it } from "vitest";
import { unfolding } from "./unfolding.ts";

const phrases = { language: "en", notation: "language" } as const;

const entryOf = (name: string, above: string) => ({
	isFile: true,
	isDirectory: false,
	name,
	fullPath: `${above}/${name}`,
	file: (done: (file: File) => void) => done(new File(["x"], name)),
});

/** A drop of a folder with files, beside files by themselves. */
function dropOf(folder: string[], alone: string[]): DataTransfer {
	const parts = [folder.map((name) => entryOf(name, "/infra")), []];
	const createReader = () => ({ readEntries: (done: (part: unknown[]) => void) => done(parts.shift() ?? []) });
	const infra = { isFile: false, isDirectory: true, name: "infra", fullPath: "/infra", createReader };
	const entries = [infra, ...alone.map((name) => entryOf(name, ""))];
	return { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) } as unknown as DataTransfer;
}

describe("what a drop on the first screen opens", () => {
	const unfold = unfolding("application/json,.json,.csv");

	it("is, of a folder, what ends as files that open here; the rest is counted under its name", async () => {
		const [files, unread] = await unfold([], dropOf(["main.JSON", "main.tf", "read.me"], ["own.txt"]), phrases);
		expect(files.map(({ name }) => name)).toEqual(["infra/main.JSON", "own.txt"]);
		expect(unread).toEqual([{ file: "infra", problems: ["2 files of the folder are of other kinds and were not opened."] }]);
	});

	it("is all that was dropped where there is no folder, or nothing to leave out", async () => {
		const alone = [new File(["x"], "own.txt")];
		expect(await unfold(alone, null, phrases)).toEqual([alone]);
		expect(await unfold([], dropOf(["a.csv"], []), phrases)).toHaveLength(1);
	});
});
