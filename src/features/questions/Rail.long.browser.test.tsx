import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { showInReview } from "../../testing/inReview.tsx";
import { longReview } from "../../testing/longReview.ts";
import { phrases } from "../../testing/render.tsx";
import { Rail } from "./Rail.tsx";

const { t } = phrases;
const long = longReview(1800);
const { lens, texts } = long.content;
/** The questions of the first pillar. */
const own = lens.items.filter(({ pillar }) => pillar === lens.pillars[0]?.id).map(({ id }) => id);
const [other] = lens.pillars.slice(1).map(({ id }) => id);
/** The first question of the second pillar. */
const first = lens.items.find(({ pillar }) => pillar === other)?.id ?? "";

async function rail(item: string) {
	const { screen } = await showInReview(() => <Rail item={item} />, long);
	await screen.getByRole("button", { name: t("questions.rail") }).click();
	await expect.element(screen.getByText(t("rows.long", { n: own.length }))).toBeVisible();
	const link = (id: string) => screen.getByRole("link", { name: new RegExp(`^${texts.items[id]?.title} \\(`) });
	const drawn = () => document.querySelectorAll(".questions-lines a").length;
	return { screen, link, drawn };
}

describe("a list of hundreds of questions of a pillar", () => {
	it("has the question at hand in view wherever it stands, and says its place", async () => {
		const { link, drawn } = await rail(own[300] ?? "");
		await expect.element(link(own[300] ?? "")).toBeInViewport();
		await expect.element(link(own[300] ?? "")).toHaveAttribute("aria-current", "page");
		const place = link(own[300] ?? "")
			.element()
			.closest("li");
		expect(place?.getAttribute("aria-posinset")).toBe("301");
		expect(place?.getAttribute("aria-setsize")).toBe(String(own.length));
		expect(drawn()).toBeLessThan(60);
	});

	it("goes on from link to link by Tab, beyond what was drawn", async () => {
		const { link } = await rail(own[0] ?? "");
		(link(own[0] ?? "").element() as HTMLElement).focus();
		for (let count = 0; count < 40; count += 1) await userEvent.keyboard("{Tab}");
		await expect.element(link(own[40] ?? "")).toHaveFocus();
		await expect.element(link(own[40] ?? "")).toBeInViewport();
	});

	it("draws another pillar once it is unfolded", async () => {
		const { screen, link } = await rail(own[0] ?? "");
		await expect.element(link(first)).not.toBeInTheDocument();
		await screen.getByText(texts.pillars[other ?? ""]?.short ?? "", { exact: true }).click();
		await expect.element(link(first)).toBeVisible();
	});
});
