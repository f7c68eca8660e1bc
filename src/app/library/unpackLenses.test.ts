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

	it("gives those of archives in it, too, three deep and within one limit; what is deeper, strange or too much stays as it is", () => {
		const inner = zipSync({ "b/list.json": strToU8("[]"), "picture.png": strToU8("x") });
		const deep = zipSync({ "three.zip": zipSync({ "four.zip": zipSync({ "too-deep.md": strToU8("x") }) }) });
		const strange = { "broken.zip": strToU8("PK no archive"), "pictures.zip": zipSync({ "a.png": strToU8("x") }) };
		const outer = zipSync({ "more/inner.ZIP": inner, "two.zip": deep, ...strange, "a.md": strToU8("# A") });
		expect(unpackLenses(outer)?.files.map(({ name }) => name)).toEqual([
			...["a.md", "broken.zip", "more/inner.ZIP/b/list.json"],
			...["pictures.zip", "two.zip/three.zip/four.zip"],
		]);
		const many = zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, place) => [`${place}.md`, new Uint8Array(0)])), {
			level: 0,
		});
		const names = unpackLenses(zipSync({ "a.zip": many, "b.zip": many }, { level: 0 }))?.files.map(({ name }) => name);
		expect(names).toHaveLength(3001);
		expect(names?.at(-1)).toBe("b.zip");
	});

	it("is none where it holds no such file, or is damaged as a whole", () => {
		expect(unpackLenses(zipSync({ "a.png": strToU8("x") }))).toBeNull();
		expect(unpackLenses(archive.slice(0, 60))).toBeNull();
	});
});
