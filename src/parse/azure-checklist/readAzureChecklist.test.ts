import { describe, expect, it } from "vitest";
import { collectWarnings } from "../foreign/warning.ts";
import { readAzureChecklist } from "./readAzureChecklist.ts";
import { isOnlyComments } from "./readItem.ts";

const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const item = (more: object = {}) => ({
	...{
		category: "Network",
		subcategory: "Edge",
		text: "Close ports",
		waf: "Security",
		guid: guid(1),
		id: "A01.01",
		severity: "High",
	},
	link: "https://example.com/ports",
	...more,
});
const words = (...names: string[]) => names.map((name) => ({ name, description: "" }));
const checklist = (items: unknown, more: object = {}) => ({
	items,
	categories: [{ name: "Network" }],
	status: words("Not verified", "Open", "Fulfilled", "Not required", "N/A"),
	metadata: { name: "Queues" },
	...more,
});

function read(data: unknown, fileName = "queues_checklist") {
	const { warn, warnings } = collectWarnings();
	const result = readAzureChecklist(data, fileName, warn);
	if (!result.ok) throw new Error(result.problems[0]?.code);
	return { checklist: result.value, first: result.value.items[0], codes: warnings().map(({ code }) => code) };
}

describe("an Azure review checklist", () => {
	it("is read whole, without a warning where it follows its schema", () => {
		const { first, codes } = read(checklist([item({ services: ["AKS"], service: "Storage", graph: "resources | take 1" })]));
		expect(codes).toEqual([]);
		expect(first).toEqual({
			...{ index: 0, key: guid(1), guid: guid(1), id: "A01.01", title: "Close ports", description: "" },
			...{ category: "Network", subcategory: "Edge", pillar: "security", pillarName: "Security" },
			...{ severity: "high", severityName: "High", services: ["Storage", "AKS"], link: "https://example.com/ports" },
			links: [{ text: "https://example.com/ports", url: "https://example.com/ports" }],
			...{ training: "", query: "resources | take 1", tags: [], type: "", origin: "", resourceType: "" },
		});
	});

	it.each([
		["text", { text: "a", title: "b", description: "c" }, "a"],
		["title", { text: null, title: "b", description: "c" }, "b"],
		["the first line of the description", { text: " ", title: "", description: "c<br/>d" }, "c"],
	])("has as title of an item its %s", (_, more, title) => {
		expect(read(checklist([item(more)])).first?.title).toBe(title);
	});

	it("sets aside what has no title, keeps counting, and says so", () => {
		const { checklist: found, codes } = read(checklist([item({ text: null }), "none", item({ guid: guid(2) })]));
		expect(found.items.map(({ index }) => index)).toEqual([2]);
		expect(found.untitled.map(({ index }) => index)).toEqual([0]);
		expect(codes).toEqual(["untitled", "emptyField", "skipped"]);
	});

	it("takes items, categories and statuses from objects with numbers for names, in their order", () => {
		const items = { 10: item({ text: "third", guid: "" }), 2: item({ text: "second", guid: guid(2) }), 0: item(), x: item() };
		const { checklist: found } = read(
			checklist(items, { categories: { 0: { name: "Network" } }, status: { 0: { name: "Open" } } }),
		);
		expect(found.items.map(({ title }) => title)).toEqual(["Close ports", "second", "third"]);
		expect(found).toMatchObject({ container: "object", categories: ["Network"], statuses: [{ meaning: "open" }] });
	});

	it.each([
		["High", "high"],
		[" medium ", "medium"],
		["Baixo", "low"],
		["高い", "high"],
		["中等", "medium"],
		["Important", null],
		["", null],
	])("severity %j is %s", (severity, level) => {
		expect(read(checklist([item({ severity })])).first?.severity).toBe(level);
	});

	it("falls back on priority, and has severity win where both are given", () => {
		expect(read(checklist([item({ severity: undefined, priority: "low" })])).first?.severity).toBe("low");
		expect(read(checklist([item({ severity: "High", priority: "Low" })])).first?.severity).toBe("high");
	});

	it.each([
		["Resiliency", "reliability"],
		["cost optimization", "cost"],
		["공연", "performance"],
		["Custar", "cost"],
		["Governance", null],
		["&nbsp", null],
	])("pillar %j is %s", (waf, pillar) => {
		expect(read(checklist([item({ waf })])).first?.pillar).toBe(pillar);
	});

	it("maps statuses by name, by position only up to the third", () => {
		const meanings = (...names: string[]) =>
			read(checklist([item()], { status: words(...names) })).checklist.statuses.map(({ meaning }) => meaning);
		expect(meanings("Not verified", "Open", "Fulfilled", "N/A", "Not required")).toEqual([
			...["notLookedAt", "open", "fulfilled", "notApplicable", "notRequired"],
		]);
		expect(meanings("Nicht geprüft", "Offen", "Erfüllt", "Entfällt")).toEqual(["notLookedAt", "open", "fulfilled", null]);
		expect(meanings("Not verified", "Open", "Fulfilled", "Risk accepted")[3]).toBe("riskAccepted");
	});

	it("says its language by the name of the file, else by its words", () => {
		expect(read(checklist([item()]), "queues_checklist.ja.json").checklist.language).toBe("ja");
		expect(read(checklist([item()])).checklist.language).toBe("en");
		expect(read(checklist([item()], { status: words("Não verificado", "Abrir", "Cumprido", "N/A") })).checklist.language).toBe(
			"pt",
		);
		expect(read(checklist([item()], { status: [] })).checklist.language).toBe("unknown");
	});

	it.each([
		["a guid twice", [item(), item({ guid: guid(1).toUpperCase(), text: "b" })], ["repeatedGuid"]],
		["a guid of another form", [item({ guid: "8d8g" })], ["oddGuid"]],
		["no guid", [item({ guid: undefined })], ["emptyField"]],
		[
			"a category of its own",
			[item({ category: "Storage" }), item({ category: "Storage", guid: guid(2) })],
			["undeclaredCategory"],
		],
		["a severity nobody knows", [item({ severity: "Important" })], ["unknownName"]],
		["a number as severity", [item({ severity: 3 })], ["takenAsText", "unknownName"]],
		["a list as text", [item({ category: [] })], ["notSet"]],
		["a link that is none", [item({ link: "Best practice" })], ["notALink"]],
		["two links in one", [item({ link: "https://a.example, https://b.example" })], ["severalLinks"]],
		["no severity", [item({ severity: undefined })], []],
	])("says so: %s", (_, items, expected) => {
		expect(read(checklist(items)).codes).toEqual(expected);
	});

	it("gives every item a key of its own that another edition keeps", () => {
		const twice = read(checklist([item(), item({ text: "b" }), item({ guid: "", text: "c" }), item({ guid: null, text: "c" })]));
		const keys = twice.checklist.items.map(({ key }) => key);
		expect(keys).toEqual([guid(1), `${guid(1)}.2`, "network-c", "network-c.2"]);
		const moved = read(checklist([item({ guid: "", text: "new" }), item({ guid: "", text: "c" })]));
		expect(moved.checklist.items[1]?.key).toBe("network-c");
	});

	it("turns breaks and lists into lines, and leaves every other angle bracket", () => {
		const { first } = read(checklist([item({ description: "a<BR>b<ul><li>c</li></ul> <sid> <base/>" })]));
		expect(first?.description).toBe("a\nb\nc\n<sid> <base/>");
	});

	it("reads links wherever they stand, and tells a query from comments alone", () => {
		const more = {
			training: "https://t.example",
			documentation: [{ title: "Doc", url: "https://d.example" }],
			tools: [{ url: "disk" }],
		};
		const { first } = read(checklist([item({ ...more, query: "// under-development" })]));
		expect(first?.links.map(({ text, url }) => [text, url])).toEqual([
			["https://example.com/ports", "https://example.com/ports"],
			["https://t.example", "https://t.example"],
			["Doc", "https://d.example"],
			["disk", null],
		]);
		expect([first?.query ?? "", "// a\nresources", ""].map(isOnlyComments)).toEqual([true, false, false]);
	});
});
