import { describe, expect, it } from "vitest";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import { collectWarnings } from "../foreign/warning.ts";
import type { ServiceGuide } from "./azureGuide.ts";
import { firstSentence } from "./entries.ts";
import { readAzureGuide } from "./readAzureGuide.ts";

function read(text: string) {
	const { warn, warnings } = collectWarnings();
	return { result: readAzureGuide(text, warn), warnings };
}

function guideIn(text: string): ServiceGuide {
	const { result } = read(text);
	if (!result.ok || result.value.kind !== "guide") throw new Error("no guide");
	return result.value;
}

const codeOf = (text: string) => {
	const { result } = read(text);
	return result.ok ? result.value.kind : result.problems[0]?.code;
};

const box = (...items: string[]) => ['> [!div class="checklist"]', ...items.map((item) => `> - ${item}`)].join("\n");

describe("a service guide", () => {
	const guide = guideIn(sampleGuide);
	const [reliability, security] = guide.sections;

	it("has the head of its front matter and of its first heading", () => {
		expect(guide).toMatchObject({
			title: "Architecture best practices for Queues",
			date: "1/7/2026",
			products: ["queues", "topics"],
		});
		expect(guide.technologies).toEqual(["Queues (standard)", "Topics"]);
		expect(guide.sections.map(({ name, pillar }) => [name, pillar])).toEqual([
			["Reliability", "Reliability"],
			["Security", "Security"],
		]);
	});

	it.each(["2. Security", "Security:", "**Security**", "Security best practices", "Security design checklist {#security}"])(
		"knows its pillars with little around their names: %s",
		(heading) => {
			const { sections } = guideIn(sampleGuide.replace("## Security", `## ${heading}`));
			expect(sections.map(({ pillar }) => pillar)).toEqual(["Reliability", "Security"]);
			expect(sections).toEqual(guide.sections);
		},
	);

	it("knows them in British spelling, and a level deeper where they stand there alone", () => {
		const british = sampleGuide.replace("## Security", "## Cost optimisation");
		expect(guideIn(british).sections.map(({ pillar }) => pillar)).toEqual(["Reliability", "Cost Optimization"]);
		const deeper = sampleGuide.replace(/^(#{2,5}) /gm, "#$1 ");
		expect(guideIn(deeper).sections).toEqual(guide.sections);
	});

	it("has the outermost bullets of its boxes as items, with scope and bold words apart", () => {
		expect(reliability?.items.map(({ lead, scope, title }) => [lead, scope, title])).toEqual([
			["Retry with care", null, "Retry with care"],
			["Retry with care", null, "Retry with care"],
			["Use two zones", "Namespace", "Use two zones"],
			[null, null, "No bold words here, e.g. this item"],
		]);
	});

	it("keeps paragraphs, bullets and rows of an item, as plain text with its links", () => {
		expect(reliability?.items[0]?.text).toBe(
			[
				...["Retry with care: Wait longer each time. See limits.", "", "Several paragraphs, code, and:", ""],
				...["- a nested bullet", "- another", "", "Failure | Answer", "slow | wait"],
			].join("\n"),
		);
		expect(reliability?.items[1]?.text).toBe("Retry with care. Give up at last & say so.");
		expect(reliability?.items.flatMap(({ links }) => links)).toEqual([
			{ text: "limits", url: "https://learn.microsoft.com/azure/well-architected/limits" },
			{ text: "two zones", url: "https://learn.microsoft.com/azure/zones" },
		]);
	});

	it("has the rows of its tables as recommendations", () => {
		expect(reliability?.recommendations.map(({ title, scope, text, benefit }) => [title, scope, text, benefit])).toEqual([
			[
				...["Turn on duplicates detection", null],
				...["Turn on duplicates detection: For | and\nmore.\n- One\n- Two", "No message\ntwice."],
			],
			["Set a time to live", "Topics", "(Topics) Set a time to live. It is short.", ""],
		]);
	});

	it("reads several boxes in order, each with its name, and over a line that lost its sign", () => {
		expect(security?.items.map(({ title, group, text }) => [title, group, text])).toEqual([
			["Close ports", "For senders", "Close ports. All of them. This line lost its sign.\n\nBetween."],
			["Still the same box", "For senders", "Still the same box. Its quote was broken."],
			["Close ports", "For receivers", "Close ports. The others."],
		]);
		expect(security?.recommendations[0]).toMatchObject({ title: "Use keys", group: null });
	});

	it("has keys of pillar and title, and tells those of one title by the words that follow", () => {
		expect(reliability?.items.map(({ key }) => key)).toEqual([
			"reliability-item-retry-with-care-wait-longer-each-time-see-limits",
			"reliability-item-retry-with-care-give-up-at-last-say",
			"reliability-item-use-two-zones",
			"reliability-item-no-bold-words-here-e-g-this-item",
		]);
		expect(security?.items[2]?.key).toBe("security-item-close-ports-for-receivers-the-others");
	});

	it("keeps its keys when something is added, and changes the hash of a text with it", () => {
		const next = guideIn(
			sampleGuide.replace("> - **Retry with care**. Give", "> - **Retry with care**: New.\n> - **Retry with care**. Please give"),
		);
		const [section] = next.sections;
		expect(section?.items[0]?.key).toBe(reliability?.items[0]?.key);
		expect(section?.items.map(({ hash }) => hash)).not.toContain(reliability?.items[1]?.hash);
	});

	it("has policies with the id that an address names, and tradeoffs", () => {
		expect(guide.policies.map(({ text, guid }) => [text, guid])).toEqual([
			["Queues are encrypted", "aaaaaaaa-1111-4222-8333-444444444444"],
			["Queues are private", null],
		]);
		expect(guide.advisor).toEqual([]);
		expect(guide.tradeoffs).toEqual([{ title: "More zones", text: "More zones\n\nCost more.", under: "Tradeoffs" }]);
		expect(guide.hasTradeoffs).toBe(true);
	});

	it("is read the same with other line ends, and with blanks for its front matter", () => {
		expect(guideIn(sampleGuide.replaceAll("\n", "\r\n"))).toEqual(guide);
		expect(guideIn(sampleGuide.slice(sampleGuide.indexOf("# Arch"))).sections).toEqual(guide.sections);
	});

	it("says what is missing", () => {
		const { warnings } = read(sampleGuide);
		expect(warnings().map(({ code, count }) => [code, count])).toEqual([
			["noBenefit", 1],
			["noLead", 1],
		]);
		const bare = read(`## Security\n\n${box("**A**")}\n\n## Reliability\n\n|Recommendation|Benefit|\n|-|-|\n|A|B|`);
		expect(bare.warnings().map(({ code }) => code)).toEqual(["noTable", "noBox"]);
	});

	it("may be in another language whose names are known, and by design area without pillars", () => {
		const italian = guideIn(
			`## Affidabilità\n\n${box("**Zone**: due")}\n\n|Raccomandazione|Vantaggio|\n|-|-|\n|Due zone|Resta in piedi|`,
		);
		expect(italian.sections[0]).toMatchObject({ name: "Reliability", recommendations: [{ benefit: "Resta in piedi" }] });
		const areas = guideIn("# SaaS\n\n## Billing\n\n| Recommendation | Benefit |\n|-|-|\n| Meter use. | Fair. |");
		expect(areas.sections).toMatchObject([{ name: "Billing", pillar: null, recommendations: [{ title: "Meter use" }] }]);
	});
});

describe("articles of the pillars", () => {
	it("are core checklists where cells name codes", () => {
		const head = "# Checklist\n\n|&nbsp;|Code|Recommendation|\n|-|-|-|\n";
		const { result } = read(
			`${head}| &#9744; | [RE:01](a.md) <br> [RE:01](b.md) | **Keep it simple.** Really. |\n||[RE:02](c.md)|Rate *flows*.|`,
		);
		expect(result).toMatchObject({
			value: {
				kind: "coreChecklist",
				rows: [
					{ code: "RE:01", title: "Keep it simple", text: "Keep it simple. Really." },
					{ code: "RE:02", title: null, text: "Rate flows." },
				],
			},
		});
	});

	it("are tradeoff articles where quotes begin with a tradeoff", () => {
		const callout = (title: string) => `> :::image type="icon" source="x.svg"::: **Tradeoff: ${title}.** Because.`;
		const { result } = read(`## A tradeoffs with B\n\n${callout("One")}\n\n- More.\n\n${callout("Two")}\n\n## Other\n\nText.`);
		expect(result).toMatchObject({
			value: {
				tradeoffs: [
					{ title: "One", under: "A tradeoffs with B", text: "Tradeoff: One. Because.\n\n- More." },
					{ title: "Two", text: "Tradeoff: Two. Because." },
				],
			},
		});
	});
});

describe("what is no guide", () => {
	it.each([
		["Markdown of something else", "# Notes\n\n- one", "noGuide"],
		["front matter alone", "---\ntitle: a\n---\n", "noGuide"],
		["a table of another head", "# A\n\n|Recommendation|Description|\n|-|-|\n|A|B|", "noGuide"],
		["a page pasted as text", "Affidabilità\n\nElenco\n\nSicurezza\n\nConsigli", "pastedGuide"],
		[
			"the head of a table that ran together",
			"Consigli\n\nRecommendation Vantaggi\nUsare due zone Resta in piedi",
			"pastedGuide",
		],
		["a letter", "Dear all,\n\nregards", "unknownText"],
		["an empty box", '# A\n\n> [!div class="checklist"]\n\n', "noGuideItems"],
		["another kind of box", '# A\n\n> [!div class="nextstepaction"]\n> - a', "noGuide"],
		["a text beyond the limit", `# A\n\n${"word ".repeat(25_000)}`, "tooLong"],
		["quotes beyond the limit", `# A\n\n${">".repeat(200)} a`, "tooDeep"],
		["lists beyond the limit", Array.from({ length: 80 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"), "tooDeep"],
		["emphasis beyond the limit", `# A\n\n${"*".repeat(200)}a${"*".repeat(200)}`, "tooDeep"],
	])("%s", (_, text, code) => {
		expect(codeOf(text)).toBe(code);
	});

	it("never makes markup or a clickable address of what strangers wrote", () => {
		const hostile = guideIn(
			`## Security\n\n${box("**<img src=x onerror=alert(1)>Bold** <script>alert(1)</script> [a](javascript:alert) [b](//evil.example) [c](data:x)")}`,
		);
		const [item] = hostile.sections[0]?.items ?? [];
		expect(item?.title).toBe("Bold");
		expect(item?.links.map(({ url }) => url)).toEqual([null, null, null]);
	});
});

describe("a first sentence", () => {
	it.each([
		["One. Two.", "One"],
		["Is it? Yes.", "Is it?"],
		["Use TLS 1.3 e.g. here. Two.", "Use TLS 1.3 e.g. here"],
		["No stop", "No stop"],
		["推奨。次", "推奨"],
		["many words that go on and on", "many words that go on…"],
	])("of %j is %j", (text, sentence) => {
		expect(firstSentence(text, 24)).toBe(sentence);
	});
});
