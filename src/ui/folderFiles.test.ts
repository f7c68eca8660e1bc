import { describe, expect, it } from "vitest";
import { chosenFiles, filesOf } from "./folderFiles.ts";

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

const tree: Tree = {
	"z.json": "z",
	prod: { "main.json": "p", "main.parameters.json": "v", "b.json": "b" },
	test: { "main.json": "t" },
	".terraform": { "x.json": "no" },
	node_modules: { "y.json": "no" },
};

describe("files of a folder", () => {
	it("are all found, also where a browser hands them over in parts, each under its path", async () => {
		const found = await filesOf([entryOf("infra", tree), entryOf("alone.json", "a")]);
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

	it("that was chosen stand under their path, too, without what is hidden", async () => {
		const file = (path: string) => Object.defineProperty(new File(["x"], "main.json"), "webkitRelativePath", { value: path });
		const found = chosenFiles([file("infra/main.json"), file("infra/.git/main.json"), file("")]);
		expect(found.map(({ name }) => name)).toEqual(["infra/main.json", "main.json"]);
	});
});
