/** Content for lenses made by others: custom lenses, checklists and guides. */
import { riskOf } from "../../src/domain/judge/kinds/ruleRisk.ts";
import type { ProblemCode } from "../../src/domain/result.ts";
import type { AwsLens } from "../../src/parse/aws-lens/awsLens.ts";
import { entriesOf } from "../../src/parse/azure-guide/readAzureGuide.ts";
import type { ForeignContent } from "../../src/parse/foreign/foreignContent.ts";
import { readForeign } from "../../src/parse/foreign/readForeign.ts";
import { awsLensFacts } from "./awsLensFacts.ts";
import type { CorpusFile } from "./cases.ts";
import { checklistFacts } from "./checklistFacts.ts";
import { guideFacts } from "./guideFacts.ts";
import type { Judged, Reader } from "./reader.ts";

/** Ids of errors as the corpus has them. */
const errorIds: Partial<Record<ProblemCode, string>> = {
	emptyFile: "empty-file",
	tooLarge: "file-too-large",
	otherEncoding: "encoding",
	notJson: "not-json",
	cutShort: "not-json",
	webPage: "not-json",
	archive: "not-json",
	tooLong: "string-too-long",
	noItems: "no-items",
	noQuestions: "no-items",
};

const kebab = (code: string) => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What begins like JSON of such a shape, or holds the signs of a guide, a core checklist or a tradeoff article. */
const looksForeign = (text: string): boolean =>
	/^\s*\{/.test(text)
		? /"(?:riskRules|guid|pillars)"\s*:/.test(text)
		: /\[!div class="checklist"\]|^\|[^|]*\|?\s*\[[A-Z]{2}:\d\d\]|\*\*Tradeoff:|^\|\W*Recommendation\W*\|/m.test(text);

export const foreignReader: Reader = {
	formats: ["azure-review-checklist", "aws-custom-lens", "none"],
	takes: ({ text, name }) => text !== null && !name.endsWith(".expected.json") && looksForeign(text),
	read: async ({ bytes, name }, _beside, expected) => {
		const read = await readForeign(bytes, name);
		return read.ok ? factsOf(read.value.value, expected) : { refused: read.problems };
	},
	judge,
};

function factsOf(content: ForeignContent, expected: Readonly<Record<string, unknown>>): object {
	switch (content.format) {
		case "plumbline":
			return { items: content.content.lens.items.length };
		case "awsCustomLens":
			return awsLensFacts(content.content, expected);
		case "azureChecklist":
			return checklistFacts(content.content);
		case "azureGuide":
			return guideFacts(content.content);
	}
}

async function judge({ bytes, name }: CorpusFile): Promise<Judged> {
	const read = await readForeign(bytes, name);
	if (!read.ok) {
		const code = read.problems[0]?.code ?? "emptyFile";
		return { isAccepted: false, items: 0, error: errorIds[code] ?? kebab(code) };
	}
	const { value, warnings } = read.value;
	const judged = { isAccepted: true, hasWarning: warnings.length > 0 };
	if (value.format === "plumbline") return { ...judged, items: value.content.lens.items.length };
	if (value.format === "azureChecklist") return { ...judged, items: value.content.items.length };
	if (value.format === "azureGuide") return { ...judged, items: entriesOf(value.content) };
	const questions = value.content.pillars.flatMap((pillar) => pillar.questions);
	return { ...judged, items: questions.length, riskOf: (id, selection) => riskIn(value.content, id, selection) };
}

function riskIn({ pillars }: AwsLens, id: string, selection: string): string | null {
	const question = pillars.flatMap(({ questions }) => questions).find((one) => one.id === id);
	const all = (question?.choices ?? []).map((choice) => choice.id);
	const selected = selection === "all" ? all : all.filter((choice) => choice === selection);
	return riskOf(question?.rules ?? [], new Set(selected));
}
