import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpackLenses } from "./unpackLenses.ts";

const archive = zipSync({
	"guides/queues.md": strToU8("# Queues"),
	"guides/picture.png": strToU8("no text"),
	"a.JSON": strToU8("{}"),
	"__MACOSX/guides/._queues.md": strToU8("x"),
	".hidden/b.md": strToU8("x"),
});

describe("an archive of lens files", () => {
	it("gives its files by which a lens may come, by their paths, without what is hidden", () => {
		expect(unpackLenses(archive)?.files.map(({ name }) => name)).toEqual(["a.JSON", "guides/queues.md"]);
		expect(unpackLenses(archive)?.unread).toEqual([]);
	});

	it("names the one that is damaged and gives the others", async () => {
		const broken = Buffer.from(archive);
		broken.writeUInt32LE(1, broken.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16);
		const held = unpackLenses(new Uint8Array(broken));
		expect(await Promise.all(held?.files.map((file) => file.text()) ?? [])).toEqual(["{}"]);
		expect(held?.unread).toMatchObject([{ file: "guides/queues.md", problems: [{ code: "brokenEntry" }] }]);
	});

	it("is none where it holds no such file, or is damaged as a whole", () => {
		expect(unpackLenses(zipSync({ "a.png": strToU8("x") }))).toBeNull();
		expect(unpackLenses(archive.slice(0, 60))).toBeNull();
	});
});
