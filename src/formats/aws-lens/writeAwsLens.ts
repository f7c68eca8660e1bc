/** A lens as an AWS Well-Architected custom lens (JSON, schemaVersion 2021-11-01): pillars, questions, choices and rules. */
import type { WholeLens } from "../../domain/draft/draft.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { commonPillars } from "../../parse/aws-lens/customLens.ts";
import type { LensFileContent, WriteLensOptions } from "../lensWriter.ts";
import { awsIds } from "./awsIds.ts";
import { writeQuestion } from "./writeQuestion.ts";

export function writeAwsLens(whole: WholeLens, { note }: WriteLensOptions): LensFileContent {
	const { lens, texts } = whole;
	const [pillarId, questionId] = [awsIds("pillar"), awsIds("question")];
	const ids = new Map<string, string>();
	const pillars = lens.pillars
		.filter(({ id }) => lens.items.some((item) => item.pillar === id))
		.map(({ id }) => {
			const questions = lens.items
				.filter((item) => item.pillar === id)
				.map((item) => {
					const question = questionId(item.id);
					ids.set(item.id, question);
					return writeQuestion(item, question, whole);
				});
			return { id: pillarId(pillarNameOf(id)), name: texts.pillars[id]?.name ?? id, questions };
		});
	const file = {
		...{ schemaVersion: "2021-11-01", name: texts.title, description: texts.scope.inside },
		...(versionOf(lens) && { _version: lens.version }),
		...(note && { _note: note }),
		pillars,
	};
	return { text: `${JSON.stringify(file, null, 2)}\n`, ids };
}

/** A version that only tells one content from another is told by the content itself. */
const versionOf = ({ version }: Lens): boolean => !/^1\.0\.0-[0-9a-z]+$/.test(version);

/** As AWS calls a pillar of the framework; one of the lens's own by its own id. */
function pillarNameOf(id: string): string {
	const common = Object.entries(commonPillars).find(([, ours]) => ours === id)?.[0];
	return common ?? id.replace(/^own-/, "");
}
