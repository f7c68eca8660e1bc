import { describe, expect, it } from "vitest";
import { chosenFiles, droppedFiles } from "./folderFiles.ts";

type Tree = { [name: string]: string | Tree };

/** An entry as a browser hands it over: a folder in two parts, then an empty one. */
function entryOf(name: string, content: string | Tree, above = ""): FileSystemEntry {
	const fullPath = `${above}/${name}`;
	const base = { name, fullPath, filesystem: {}, getParent: () => undefined };
	if (typeof content === "string") {
		const file = (done: (file: File) => void) => done(new File([content], name, { lastModified: 1234 }));
		return { ...base, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
	}
	const all = Object.entries(content).map(([inside, one]) => entryOf(inside, one, fullPath));
	const createReader = () => {
		const parts = [all.slice(0, 2), all.slice(2)];
		return { readEntries: (done: (part: FileSystemEntry[]) => void) => done(parts.shift() ?? []) };
	};
	return { ...base, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** What was dropped, as far as it is looked at. */
const dropped = (...entries: (FileSystemEntry | null)[]) =>
	({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) }) as unknown as Pick<DataTransfer, "items">;

const tree: Tree = {
	"z.json": "z",
	prod: { "main.json": "p", "main.parameters.json": "v", "b.json": "b" },
	test: { "main.json": "t" },
	".terraform": { "x.json": "no" },
	node_modules: { "y.json": "no" },
};

describe("files of a folder", () => {
	it("are all found, also where a browser hands them over in parts, each under its path", async () => {
		const found = await droppedFiles([], dropped(entryOf("infra", tree), entryOf("alone.json", "a")));
		expect(found.map(({ name }) => name)).toEqual([
			"alone.json",
			"infra/prod/b.json",
			"infra/prod/main.json",
			"infra/prod/main.parameters.json",
			"infra/test/main.json",
			"infra/z.json",
		]);
		expect(await found[2]?.text()).toBe("p");
		expect(found[2]?.lastModified).toBe(1234);
	});

	it("stay as they are where there is no folder, or where one cannot be read", async () => {
		const file = new File(["a"], "a.json");
		expect(await droppedFiles([file], dropped(entryOf("a.json", "a"), null))).toEqual([file]);
		expect(await droppedFiles([file], null)).toEqual([file]);
		const broken = {
			...entryOf("x", {}),
			createReader: () => ({ readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error("gone")) }),
		};
		expect(await droppedFiles([file], dropped(broken as unknown as FileSystemEntry))).toEqual([file]);
	});

	it("that was chosen stand under their path, too, without what is hidden", async () => {
		const file = (path: string) => Object.defineProperty(new File(["x"], "main.json"), "webkitRelativePath", { value: path });
		const found = chosenFiles([file("infra/main.json"), file("infra/.git/main.json"), file("")]);
		expect(found.map(({ name }) => name)).toEqual(["infra/main.json", "main.json"]);
	});
});
