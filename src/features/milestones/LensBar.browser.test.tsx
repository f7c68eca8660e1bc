import { expect, it } from "vitest";
import type { Review } from "../../domain/review/review.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { LensBar } from "./LensBar.tsx";

const { lens, words } = sampleSeen;
const [former] = lens.formerFacts ?? [];
const first = lens.items[0]?.id ?? "";

const shown = (review: Review) => showInReview(() => <LensBar />, { review });

it("names the answers that wait to be confirmed and the facts that are asked otherwise, with the way there", async () => {
	if (!former) throw new Error("the lens has no former fact");
	const facts = { [former.id]: true };
	const { screen } = await shown({ ...emptyReview, askAgain: [first], workload: { ...emptyReview.workload, facts } });
	const bar = screen.getByRole("region", { name: words.t("lensBar.label") });
	await expect.element(bar).toHaveTextContent(words.t("lensBar.items", { n: 1 }));
	await expect.element(bar).toHaveTextContent(words.t("lensBar.facts", { n: former.replacedBy.length }));
	const link = bar.getByRole("link", { name: words.t("lensBar.toFirst") });
	await expect.element(link).toHaveAttribute("href", expect.stringContaining(`/questions/${first}`));
});

it("is silent where nothing waits", async () => {
	const { screen } = await shown(emptyReview);
	expect(screen.getByRole("region").query()).toBeNull();
});
