import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isArchive, unpackArchive } from "./unpackArchive.ts";

const archive = zipSync({
	"guides/queues.md": strToU8("# Queues"),
	"guides/picture.png": strToU8("no text"),
	"a.JSON": strToU8("{}"),
	"__MACOSX/guides/._queues.md": strToU8("x"),
	".hidden/b.md": strToU8("x"),
});

describe("an archive of files", () => {
	it("gives its files of the endings asked for, by their paths, without what is hidden", () => {
		expect(isArchive(archive)).toBe(true);
		const files = unpackArchive(archive, [".md", ".json"]);
		expect(files?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
			["a.JSON", "{}"],
			["guides/queues.md", "# Queues"],
		]);
	});

	it("is none where it is broken, and is not unpacked where it says that it is too large", () => {
		expect(isArchive(strToU8("{}"))).toBe(false);
		expect(unpackArchive(archive.slice(0, 60), [".md"])).toBe(null);
		// The sizes that the central directory states, beyond the limit.
		const large = archive.slice();
		const view = new DataView(large.buffer);
		for (let at = 0; at + 4 < large.length; at += 1)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
		expect(unpackArchive(large, [".md", ".json"])).toBe(null);
	});
});
