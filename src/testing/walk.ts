/** The workload of a walk with a real team: a nightly demand forecast, five people, a network of its own and two regions. */
import type { Lens } from "../domain/lens/lens.ts";
import { buildReport } from "../domain/report/report.ts";
import { emptyAnswer } from "../domain/review/answer.ts";
import { newReview, type Review, type Status } from "../domain/review/review.ts";
import type { FactValue } from "../domain/review/workload.ts";

const changedAt = "2026-11-22T09:00:00.000Z";

/** 1,240 stores, 38,000 articles; no Kubernetes, no generative AI, six data scientists. */
const walkFacts: Record<string, FactValue> = {
	isGenerativeAI: false,
	inProduction: true,
	trainsModels: true,
	longTrainingRuns: true,
	usesComputeClusters: true,
	usesComputeInstances: true,
	usesManagedOnlineEndpoints: false,
	usesAks: false,
	usesBatchInference: true,
	interruptionTolerant: "some",
	usesModelCatalog: false,
	multipleUseCases: true,
	handlesSensitiveData: false,
	regulatoryKeyOwnership: false,
	regionLossUnbearable: true,
	distantUsers: false,
	steadyUsageForecast: true,
	networkModel: "customer-vnet",
};

const people = [
	["marta", "Marta Riva", "owner"],
	["luca", "Luca Serra", "data science"],
	["ines", "Inês Prado", "platform"],
	["tom", "Tom Adler", "security"],
	["nora", "Nora Falk", "cost"],
] as const;

/** The review before its first answer. */
export function walkReview(lens: Lens): Review {
	const review = newReview("story", lens, changedAt);
	return {
		...review,
		workload: { ...review.workload, name: "Nightly demand forecast", owner: "Marta Riva", facts: walkFacts },
		participants: people.map(([id, name, role]) => ({ id, name, role, mustSign: id === "marta" })),
	};
}

/** The same with the second option of every question, and what that leaves open said by turns. */
export function walkedReview(lens: Lens): Review {
	const answers = Object.fromEntries(
		lens.items.map(({ id, options }) => {
			const option = options[1]?.id ?? "";
			return [id, { ...emptyAnswer, choice: { kind: "option" as const, option } }];
		}),
	);
	const review = { ...walkReview(lens), answers };
	const statuses: Status[] = ["missing", "partial", "inPlace"];
	const { toClarify } = buildReport(lens, review, changedAt.slice(0, 10));
	return { ...review, set: Object.fromEntries(toClarify.map(({ id }, index) => [id, statuses[index % 3] ?? "missing"])) };
}
