import { describe, expect, it } from "vitest";
import { composeLens } from "../../domain/lens/composeLens.ts";
import { composeTexts } from "../../domain/lens/composeTexts.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import { newReview } from "../../domain/review/review.ts";
import { showInReview } from "../../testing/inReview.tsx";
import { numberedLens } from "../../testing/numberedLens.ts";
import { phrases } from "../../testing/render.tsx";
import { mostDrawn } from "../../ui/virtual/mostDrawn.ts";
import { TwinsPart } from "./TwinsPart.tsx";

const { t } = phrases;

async function shown(n: number) {
	const read = [numberedLens("one", n), numberedLens("two", n)] as const;
	const lens = composeLens([read[0].lens, read[1].lens]);
	const texts = textsFor(composeTexts([...read], "en").texts, { facts: {}, derivedFacts: lens.derivedFacts });
	const review = newReview("r", read[0].lens, "2026-11-22T10:00:00.000Z", [read[1].lens]);
	return showInReview(() => <TwinsPart />, { review, content: { lens, texts } });
}

describe("requirements of two lenses that say nearly the same", () => {
	it("are joined by a person, and stand as joined", async () => {
		const { screen, review } = await shown(3);
		await expect.element(screen.getByText(t("profile.twins.share", { share: 100 })).first()).toBeVisible();
		await screen.getByRole("button", { name: `${t("profile.twins.join")}: Number n1` }).click();
		await expect.poll(() => review().joined).toEqual({ "two:n1.do": "n1.do" });
	});

	it("are parted again", async () => {
		const { screen, review } = await shown(3);
		await screen.getByRole("button", { name: `${t("profile.twins.join")}: Number n2` }).click();
		const part = screen.getByRole("button", { name: `${t("profile.twins.part")}: Number n2` });
		await expect.element(part).toHaveFocus();
		await part.click();
		await expect.poll(() => review().joined).toBeUndefined();
	});

	it("in hundreds, only those in view are drawn, each with its place", async () => {
		const n = mostDrawn + 100;
		const { screen } = await shown(n);
		const rows = screen.getByRole("listitem");
		await expect.element(rows.first()).toHaveAttribute("aria-setsize", String(n));
		expect(rows.elements().length).toBeLessThan(mostDrawn);
	});
});
