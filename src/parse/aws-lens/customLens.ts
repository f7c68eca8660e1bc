/** A lens of ours from an AWS custom lens: each question is answered by choices and judged by its rules. */
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import type { Sentence } from "../../domain/lens/sentence.ts";
import { longestText } from "../../domain/review/review.ts";
import { type BuiltItem, buildLens, type DraftPillar, withinLimit } from "../foreign/buildLens.ts";
import type { ConvertedLens } from "../foreign/convertedLens.ts";
import { fillersIn } from "../foreign/fillers.ts";
import type { AwsChoice, AwsLens, AwsPillar, AwsQuestion, AwsResource } from "./awsLens.ts";

/** The ids that all our lenses give the pillars of the framework. */
export const commonPillars: Record<NonNullable<AwsPillar["common"]>, string> = {
	operationalExcellence: "operational-excellence",
	security: "security",
	reliability: "reliability",
	performance: "performance-efficiency",
	costOptimization: "cost-optimization",
	sustainability: "sustainability",
};

/** Custom lenses do not say in which language they are. */
const language = "en";

/** The lens of a custom lens. Its format states no licence. */
export function customLens({ name, description, version, pillars }: AwsLens, file: string): ConvertedLens {
	const placed = placedPillars(pillars);
	return buildLens({
		...{ prefix: "aws", name: name || file, version, language, description },
		pillars: placed.map(({ pillar }) => pillar),
		items: placed.flatMap(({ pillar, questions }) => questions.map((question) => itemOf(question, pillar.id))),
		origin: { format: "awsCustomLens", file, licence: "", attribution: "" },
		notCarried: {},
	});
}

/** A pillar of the framework has the id that all our lenses give it, unless another one of the file has it already. */
function placedPillars(pillars: AwsPillar[]): { pillar: DraftPillar; questions: AwsQuestion[] }[] {
	const taken = new Set<string>();
	return pillars.map(({ key, name, common, questions }) => {
		const wanted = common === null ? `own-${key}` : commonPillars[common];
		const id = taken.has(wanted) ? `own-${key}` : wanted;
		taken.add(id);
		return { pillar: { id, name: name || key, ...(id === commonPillars.costOptimization ? { spend: true } : {}) }, questions };
	});
}

const saidIn = (resources: AwsResource[]): string[] => resources.flatMap(({ text }) => (text === "" ? [] : [text]));

const linksOf = (choice: AwsChoice) =>
	[...choice.help, ...choice.plan]
		.flatMap(({ links }) => links)
		.flatMap(({ text, url }, index) => (url === null ? [] : [{ id: `l${index + 1}`, url, label: withinLimit(text || url) }]));

function itemOf(question: AwsQuestion, pillar: string): BuiltItem {
	const { key, title, description, help, choices, rules } = question;
	const why = [description, ...saidIn(help)].filter((text) => text !== "").join("\n");
	return {
		item: {
			...{ id: key, kind: "choices", pillar, appliesWhen: "always", options: [], rules },
			remainder: { severity: { level: "high" }, effort: "medium", unjudged: ["effort"] },
			choices: choices.map((choice) => {
				const links = linksOf(choice).map(({ id, url }) => ({ id, url }));
				return {
					...{ id: choice.key, ruleId: choice.id, isNoneOfThese: choice.isNoneOfThese },
					...(links.length > 0 ? { links } : {}),
				};
			}),
		},
		texts: itemTexts(title, why, choices),
		isShortened: why.length > longestText,
	};
}

function itemTexts(title: string, said: string, choices: AwsChoice[]): ItemTexts<Sentence> {
	const words = fillersIn(language);
	const [named, why] = [withinLimit(title), withinLimit(said || words.noWhy)];
	const change = withinLimit(
		choices
			.filter(({ isNoneOfThese }) => !isNoneOfThese)
			.map((choice) => choice.title || choice.id)
			.join("; "),
	);
	return {
		...{ title: named, question: named, summary: change || named, why, evidence: {}, followUps: {}, options: {} },
		notApplicable: words.notApplicable,
		choices: Object.fromEntries(choices.map((choice) => [choice.key, choiceTexts(choice)])),
		remainder: {
			...{ title: named, ask: words.ask, change: change || named, benefit: words.noBenefit },
			...{ severityWhy: words.severityByRules, effortWhy: words.notJudged },
		},
	};
}

function choiceTexts(choice: AwsChoice) {
	const links = linksOf(choice);
	const text = [choice.description, ...saidIn(choice.help)].filter((said) => said !== "").join("\n");
	const plan = saidIn(choice.plan).join("\n");
	return {
		label: withinLimit(choice.title || choice.id || choice.key),
		...(text === "" ? {} : { text: withinLimit(text) }),
		...(plan === "" ? {} : { plan: withinLimit(plan) }),
		...(links.length > 0 ? { links: Object.fromEntries(links.map(({ id, label }) => [id, label])) } : {}),
	};
}
