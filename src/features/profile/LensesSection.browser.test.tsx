import { describe, expect, it } from "vitest";
import { composeLens } from "../../domain/lens/composeLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { LensesSection } from "./LensesSection.tsx";

const { t } = phrases;
const library = [{ lens: exampleLens(), texts: { title: "Example" } }];

describe("the lenses of a review", () => {
	it("one of this device is added, with all that it asks where the review asks only some", async () => {
		const { screen, review } = await showInReview(() => <LensesSection library={library} isOpen />);
		await expect.element(screen.getByLabelText(t("profile.lenses.add"))).toHaveValue("example");
		await screen.getByRole("button", { name: t("profile.lenses.addNow") }).click();
		await expect.poll(() => review().moreLenses).toEqual([{ id: "example", version: "1.0.0" }]);
		const n = exampleLens().items.length;
		await expect.element(screen.getByText(t("profile.lenses.added", { title: "Example", n }))).toBeVisible();
	});

	it("each of several is taken out, also the one that the review was begun with; the last one stays", async () => {
		const content = { lens: composeLens([sampleSeen.lens, exampleLens()]), texts: sampleSeen.words.lens };
		const over = { ...sampleSeen.review, moreLenses: [{ id: "example", version: "1.0.0" }] };
		const { screen, review } = await showInReview(() => <LensesSection library={[]} isOpen />, { content, review: over });
		const out = screen.getByRole("button", { name: new RegExp(t("profile.lenses.takeOut"), "u") });
		await expect.poll(() => out.elements().length).toBe(2);
		await out.first().click();
		await expect.poll(() => review()).toEqual({ ...over, lensOut: true });
	});

	it("leads to the screen of the lenses where there is no other, and asks for them only when it is unfolded", async () => {
		const { screen } = await showInReview(() => <LensesSection library={[]} isOpen />);
		await expect.element(screen.getByRole("link", { name: t("profile.lenses.toLibrary") })).toHaveAttribute("href", "#/lenses");
	});
});
